import { join } from 'node:path';
import { satisfies, valid } from 'semver';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { isErrno } from '../output/disk-entry.js';
import { mapPooled } from '../output/pool.js';
import { type PackedPackage, packFolder } from '../registry/pack.js';
import type { KnownPackage, Registry } from '../registry/registry.js';
import { noVersion } from './no-version.js';
import { idOf, refusal, standingOf } from './publish-package.js';
import type { PublishPlan } from './release-plan.js';

export interface Preflight {
  /** What the registry lacks. */
  readonly missing: readonly PackedPackage[];
  /** What it has already, as it is: `@lrogen/file@0.2.0`. */
  readonly there: readonly string[];
  /** Names that it does not know at all. */
  readonly unknown: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Looks, before anything is sent, what there is to publish, whether the registry could take it, and
 * whether what it depends on would be there.
 *
 * @param also folders of further packages, such as the runtime.
 * @param onAsk told of the host of each registry before it is asked.
 */
export async function preflight(
  out: string,
  plan: PublishPlan,
  also: readonly string[],
  registry: Registry,
  onAsk: (host: string) => void,
): Promise<Preflight> {
  const planned = plan.packages.map(({ folder, package: name, version }) => ({
    folder: join(out, folder),
    wanted: `${name}@${version}`,
  }));
  const all = [...also.map((folder) => ({ folder, wanted: undefined })), ...planned];
  const gone: string[] = [];
  const found = await mapPooled(all, async ({ folder, wanted }) => {
    try {
      return [{ wanted, folder, ...(await packFolder(folder)) }];
    } catch (error) {
      if (wanted === undefined || !isErrno(error, 'ENOENT')) throw error;
      gone.push(wanted);
      return [];
    }
  });
  const packed = found.flat();
  const states = await mapPooled(packed, async (one) => {
    const own = registry.forPackage(one.manifest);
    onAsk(own.hostOf(one.manifest.name));
    const known = await own.known(one.manifest.name);
    return { one, known, state: await standingOf(one, known, own) };
  });
  const names = new Map(packed.map(({ manifest }) => [manifest.name, manifest.version] as const));
  return {
    missing: states.filter(({ state }) => state === 'absent').map(({ one }) => one),
    there: states.filter(({ state }) => state === 'same').map(({ one }) => idOf(one)),
    unknown: states.filter(({ known }) => known === undefined).map(({ one }) => one.manifest.name),
    diagnostics: [
      ...gone.sort().map((wanted) => stale('no package', wanted)),
      ...packed.flatMap((one) =>
        one.wanted === undefined || one.wanted === idOf(one) ? [] : [stale(idOf(one), one.wanted)],
      ),
      ...packed.flatMap(({ folder, manifest: { version } }) =>
        valid(version) === null ? [noVersion(folder, version)] : [],
      ),
      ...states.flatMap(({ one, state }) => refusal(one, state) ?? []),
      ...states.flatMap(({ one, known }) =>
        known === undefined ? [first(one.manifest.name)] : [],
      ),
      ...(await unmet(packed, names, registry)),
    ],
  };
}

/** Ranges that neither what is published along nor what the registry has would meet. */
async function unmet(
  packed: readonly PackedPackage[],
  names: ReadonlyMap<string, string>,
  registry: Registry,
): Promise<Diagnostic[]> {
  const asked = new Map<string, Promise<KnownPackage | undefined>>();
  const found = await mapPooled(packed, async ({ manifest }) => {
    const lacking: Diagnostic[] = [];
    for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
      const along = names.get(name);
      if (along !== undefined && satisfies(along, range)) continue;
      asked.set(name, asked.get(name) ?? registry.known(name));
      const versions = [...((await asked.get(name))?.versions.keys() ?? [])];
      if (versions.some((version) => satisfies(version, range))) continue;
      lacking.push(
        problem({
          code: 'LRO-PUBLISH-DEPENDENCY',
          message: `${manifest.name} needs ${name} ${range}, which the registry does not have`,
        }),
      );
    }
    return lacking;
  });
  return found.flat();
}

function first(name: string): Diagnostic {
  return problem({ code: 'LRO-PUBLISH-NEW', message: `the registry does not know ${name} yet` });
}

function stale(id: string, wanted: string): Diagnostic {
  return problem({
    code: 'LRO-PUBLISH-STALE',
    message: `the folder of ${wanted}, which the plan has, holds ${id}`,
  });
}
