// Not all of semver, for most commands need no more of it.
import valid from 'semver/functions/valid.js';
import { isObject } from '../model/is-object.js';
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
  const parsed = hasReleasedParts(path) ? parseObject(Buffer.from(content).toString()) : undefined;
  if (parsed === undefined) return sha256(content);
  const { version, dependencies, ...own } = parsed;
  const names = isObject(dependencies) ? Object.keys(dependencies) : [];
  // What is no version no release tool has put there.
  return sha256(JSON.stringify([own, names, ...(isVersion(version) ? [] : [version])]));
}

/** Whether two texts hold the same JSON, however it is laid out. */
export function isSameJson(a: string, b: string): boolean {
  const [left, right] = [parseObject(a), parseObject(b)];
  return left === undefined ? a === b : JSON.stringify(left) === JSON.stringify(right);
}

export function isVersion(value: unknown): value is string {
  return typeof value === 'string' && valid(value) !== null;
}

/** A text as an object of JSON; undefined where it is none. */
export function parseObject(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
