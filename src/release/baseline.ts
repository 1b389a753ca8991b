import { compare, valid } from 'semver';
import type { RunLog } from '../diagnostics/run-listener.js';
import {
  documentsAmong,
  readerOf,
  type Side,
  type SideOptions,
  sideOf,
} from '../diff/read-side.js';
import type { Registry } from '../registry/registry.js';
import { gitTags, readGitRevision } from '../specs/git-revision.js';

/** What callers of a package have now. */
export interface Baseline extends Side {
  readonly version: string;
  /** The files of the published package; undefined where only its APIs are known. */
  readonly files?: ReadonlyMap<string, Buffer>;
}

export interface BaselineOptions extends SideOptions {
  readonly registry: Registry;
  /** The folder of the packages. */
  readonly out: string;
}

/**
 * What was last published of a package: the registry's latest version, else the newest git tag
 * `@lrogen/file@0.1.0`, as changesets and `lrogen publish` set them. Undefined where there is neither.
 *
 * @throws DiagnosticError `LRO-REGISTRY` where the registry does not answer: a package that cannot be asked for
 *   is not taken for a new one.
 */
export async function lastPublished(
  name: string,
  folder: string,
  options: BaselineOptions,
  log: RunLog,
): Promise<Baseline | undefined> {
  const known = await options.registry.known(name);
  const version = known?.latest ?? newest(known?.versions.keys() ?? []);
  if (version !== undefined) {
    const files = await options.registry.files(`${name}@${version}`);
    return { version, files, ...sideOf(documentsAmong(files), options, log, readerOf(files)) };
  }
  const tags = await gitTags(options.out, `${name}@*`);
  const tagged = newest(tags.map((tag) => tag.slice(name.length + 1)));
  if (tagged === undefined) return undefined;
  const files = await readGitRevision(`${name}@${tagged}`, `${options.out}/${folder}`);
  return { version: tagged, ...sideOf(documentsAmong(files), options, log, readerOf(files)) };
}

function newest(versions: Iterable<string>): string | undefined {
  return [...versions]
    .filter((version) => valid(version))
    .sort(compare)
    .at(-1);
}
