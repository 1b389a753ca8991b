import { compare, gt, valid } from 'semver';
import type { RunLog } from '../diagnostics/run-listener.js';
import {
  documentsAmong,
  readerOf,
  type Side,
  type SideOptions,
  sideOf,
} from '../diff/read-side.js';
import type { KnownPackage, Registry } from '../registry/registry.js';
import { gitTags, readGitRevision } from '../specs/git-revision.js';

/** What callers of a package have now. */
export interface Baseline extends Side {
  readonly version: string;
  /** All that there are. */
  readonly versions: ReadonlySet<string>;
  /** Those that there were once. */
  readonly unpublished: ReadonlySet<string>;
  /** The files of the published package; undefined where only its APIs are known. */
  readonly files?: ReadonlyMap<string, Buffer>;
}

export interface BaselineOptions extends SideOptions {
  readonly registry: Registry;
  /** The folder of the packages. */
  readonly out: string;
}

/**
 * What was last published of a package: the registry's version, as `publishedVersion` has it, else the newest
 * git tag `@lrogen/file@0.1.0`, as changesets and `lrogen publish` set them. Undefined where there is neither.
 *
 * @param local the version in the package's own manifest.
 * @throws DiagnosticError `LRO-REGISTRY` where the registry does not answer: a package that cannot be asked for
 *   is not taken for a new one.
 */
export async function lastPublished(
  name: string,
  folder: string,
  local: string,
  options: BaselineOptions,
  log: RunLog,
): Promise<Baseline | undefined> {
  const known = await options.registry.known(name);
  const version = known && publishedVersion(known, local);
  const unpublished = known?.unpublished ?? new Set();
  if (known !== undefined && version !== undefined) {
    const files = await options.registry.files(`${name}@${version}`);
    return {
      ...{ version, versions: new Set(known.versions.keys()), unpublished, files },
      ...sideOf(documentsAmong(files), options, log, readerOf(files)),
    };
  }
  const tags = await gitTags(options.out, `${name}@*`);
  const versions = new Set(tags.map((tag) => tag.slice(name.length + 1)));
  const tagged = newest(versions);
  if (tagged === undefined) return undefined;
  const files = await readGitRevision(`${name}@${tagged}`, `${options.out}/${folder}`);
  return {
    ...{ version: tagged, versions, unpublished },
    ...sideOf(documentsAmong(files), options, log, readerOf(files)),
  };
}

/**
 * The version that a package is compared with: the registry's `latest`; the package's own where the registry has
 * it and it is later, as of a prerelease or under another tag.
 */
export function publishedVersion(
  { latest, versions }: Pick<KnownPackage, 'latest' | 'versions'>,
  local: string,
): string | undefined {
  const version = latest ?? newest(versions.keys());
  const isOwnLater =
    version !== undefined && versions.has(local) && valid(local) && gt(local, version);
  return isOwnLater ? local : version;
}

function newest(versions: Iterable<string>): string | undefined {
  return [...versions]
    .filter((version) => valid(version))
    .sort(compare)
    .at(-1);
}
