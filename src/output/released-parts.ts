import { gt, minVersion, valid, validRange } from 'semver';
import { isObject } from '../model/is-object.js';
import { printJson } from '../model/print-json.js';
import { sha256 } from './digest.js';

/** The manifest of a package, of which two parts are not the generator's. */
const PACKAGE = /^[^/]+\/package\.json$/;
const CHANGELOG = /^[^/]+\/CHANGELOG\.md$/;

type Json = Record<string, unknown>;

/**
 * Who owns what of a package: its version, its ranges of dependencies and its changelog belong to the tool
 * that releases it, `lrogen release` or any other; all else is made by `generate`.
 */
export function isReleased(path: string): boolean {
  return CHANGELOG.test(path);
}

/** Whether a file has parts that belong to the release tool. */
export function hasReleasedParts(path: string): boolean {
  return PACKAGE.test(path);
}

/** By which a manifest knows a file: without the parts that are not the generator's. */
export function ownDigest(path: string, content: Uint8Array): string {
  const parsed = hasReleasedParts(path) ? parse(Buffer.from(content).toString()) : undefined;
  if (parsed === undefined) return sha256(content);
  const { version, dependencies, ...own } = parsed;
  const names = isObject(dependencies) ? Object.keys(dependencies) : [];
  // What is no version no release tool has put there.
  return sha256(JSON.stringify([own, names, ...(isVersion(version) ? [] : [version])]));
}

/**
 * What is wanted, with the parts that the release tool has put on disk. A version that is greater than
 * the one on disk stays, for the settings state it; so does a range whose versions begin later, for
 * the code is written against those.
 */
export function withReleasedParts(path: string, wanted: string, onDisk: string): string {
  const [now, before] = hasReleasedParts(path) ? [parse(wanted), parse(onDisk)] : [];
  if (now === undefined || before === undefined) return wanted;
  const { version, dependencies } = before;
  const known = isObject(dependencies) ? dependencies : {};
  const wantedRanges = isObject(now.dependencies) ? now.dependencies : {};
  const ranges = Object.entries(wantedRanges).map(([name, range]) => {
    return [name, keptRange(range, Object.hasOwn(known, name) ? known[name] : undefined)] as const;
  });
  return printJson({
    ...now,
    ...('version' in now && { version: keptVersion(now.version, version) }),
    ...('dependencies' in now && { dependencies: Object.fromEntries(ranges) }),
  });
}

/** Whether two texts hold the same JSON, however it is laid out. */
export function isSameJson(a: string, b: string): boolean {
  const [left, right] = [parse(a), parse(b)];
  return left === undefined ? a === b : JSON.stringify(left) === JSON.stringify(right);
}

function keptVersion(wanted: unknown, onDisk: unknown): unknown {
  return isVersion(onDisk) && !(isVersion(wanted) && gt(wanted, onDisk)) ? onDisk : wanted;
}

function isVersion(value: unknown): value is string {
  return typeof value === 'string' && valid(value) !== null;
}

function keptRange(wanted: unknown, onDisk: unknown): unknown {
  if (typeof onDisk !== 'string' || typeof wanted !== 'string') return wanted;
  // What a workspace protocol stands for is decided when it is published.
  if (onDisk.startsWith('workspace:')) return onDisk;
  if (validRange(onDisk) === null || validRange(wanted) === null) return wanted;
  const [a, b] = [minVersion(wanted), minVersion(onDisk)];
  return a !== null && b !== null && !gt(a, b) ? onDisk : wanted;
}

function parse(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
