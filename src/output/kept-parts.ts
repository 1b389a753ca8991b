import { gt, minVersion, validRange } from 'semver';
import { isObject } from '../model/is-object.js';
import { printJson } from '../model/print-json.js';
import { hasReleasedParts, isVersion, parseObject } from './released-parts.js';

/**
 * What is wanted, with the parts that the release tool has put on disk. A version that is greater than
 * the one on disk stays, for the settings state it; so does a range whose versions begin later, for
 * the code is written against those.
 */
export function withReleasedParts(path: string, wanted: string, onDisk: string): string {
  const [now, before] = hasReleasedParts(path) ? [parseObject(wanted), parseObject(onDisk)] : [];
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

function keptVersion(wanted: unknown, onDisk: unknown): unknown {
  return isVersion(onDisk) && !(isVersion(wanted) && gt(wanted, onDisk)) ? onDisk : wanted;
}

function keptRange(wanted: unknown, onDisk: unknown): unknown {
  if (typeof onDisk !== 'string' || typeof wanted !== 'string') return wanted;
  // What a workspace protocol stands for is decided when it is published.
  if (onDisk.startsWith('workspace:')) return onDisk;
  if (validRange(onDisk) === null || validRange(wanted) === null) return wanted;
  const [a, b] = [minVersion(wanted), minVersion(onDisk)];
  return a !== null && b !== null && !gt(a, b) ? onDisk : wanted;
}
