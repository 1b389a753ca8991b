import { z } from 'zod';
import { checkGiven, listening, object, text, texts } from '../diagnostics/check-given.js';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { type RunListener, RunLog } from '../diagnostics/run-listener.js';
import type { PinnedClients } from '../emit/client-class.js';
import { packageOptions } from '../emit/package/package-options.js';
import { counted } from '../model/counted.js';
import { refuseNoApis } from '../specs/no-apis.js';
import { knownApis, selectApis } from '../specs/select-apis.js';
import { type ApiDiff, type DiffRules, diffApis } from './api-diff.js';
import { type NamedSide, readSide, type Side } from './read-side.js';
import { compareReleases, type ReleaseKind } from './release-kind.js';
import { uncomparedApis, unreadDiagnostics } from './unread.js';
import { untoldDiagnostics, untoldStarts } from './untold-starts.js';

export interface DiffOptions extends RunListener, Partial<DiffRules> {
  /** A folder of specs or of generated packages, a git revision, a package, a tarball; see `readSide`. */
  readonly from: string;
  readonly to: string;
  /** The folder of specs, of which git revisions are taken. */
  readonly specs: string;
  /** See `SideOptions`. */
  readonly clients?: PinnedClients | undefined;
  /** `file:v1` or `file`: only these APIs; none, the default, for all. */
  readonly selectors?: readonly string[];
  /** The release from which on a difference is a finding; none by default. */
  readonly failOn?: Exclude<ReleaseKind, 'none'>;
}

export interface DiffResult {
  /** Those that differ, by id. */
  readonly apis: readonly ApiDiff[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What callers in JavaScript may give. */
const OPTIONS = z.strictObject({
  ...{ ...listening, from: text, to: text, specs: text, selectors: texts.optional() },
  ...{ clients: object.optional(), packages: packageOptions.optional() },
  preGa: z.enum(['major', 'minor']).optional(),
  failOn: z.enum(['major', 'minor', 'patch']).optional(),
} satisfies Record<keyof DiffOptions, z.ZodType>);

/**
 * What changed for callers between two states of the specs, as `lrogen diff` tells it. Where one side
 * is a package, only the service of that package is compared.
 *
 * @throws DiagnosticError the codes of `readSide`, `LRO-MODEL-NONE` where a side tells of no API, `LRO-API-UNKNOWN` where a selector names no API of
 *   either side.
 */
export async function diff(options: DiffOptions): Promise<DiffResult> {
  checkGiven('diff(options)', OPTIONS, options);
  const { from, to, specs, selectors = [], failOn, packages = {}, preGa = 'major' } = options;
  const log = new RunLog(options);
  const given = { specs, packages, clients: options.clients };
  const sides = [await readSide(from, given, log), await readSide(to, given, log)] as const;
  for (const [i, side] of sides.entries()) refuseEmpty([from, to][i] ?? '', side);
  log.step('Comparing');
  const services = servicesOf(sides);
  const known = [
    ...new Map(sides.flatMap(({ surfaces }) => surfaces.map((s) => [s.id, s] as const))).values(),
  ];
  const asked = new Set(
    selectApis(
      known.filter(({ service }) => services === undefined || services.has(service)),
      selectors,
    ).map(({ id }) => id),
  );
  const all = known.filter(({ id }) => asked.has(id));
  const unread = sides.map((side) => uncomparedApis(side, all));
  const isRead = (id: string): boolean => !unread.some((one) => one.has(id));
  const ofAsked = (side: Side): Side => ({
    ...side,
    surfaces: side.surfaces.filter(({ id }) => asked.has(id) && isRead(id)),
  });
  const [before, after] = [ofAsked(sides[0]), ofAsked(sides[1])];
  const apis = await differences(before, after, { packages, preGa });
  log.add([from, to].flatMap((word, i) => unreadDiagnostics(word, unread[i] ?? new Map())));
  if (selectors.length === 0) log.add(uncompared([from, to], sides, services));
  log.add(untoldDiagnostics(untoldStarts(before.surfaces, after.surfaces)));
  log.add(failOn === undefined ? [] : findings(apis, failOn));
  return { apis, diagnostics: log.diagnostics };
}

/**
 * Refuses a folder or a revision by which every API would be added or removed. A package that gives no API is told.
 *
 * @throws DiagnosticError `LRO-MODEL-NONE`.
 */
function refuseEmpty(word: string, { model }: NamedSide): void {
  if (model.diagnostics.some(({ code }) => code === 'LRO-DIFF-PACKAGE')) return;
  const help = 'Name the folder of the specs, a git revision of it, or packages';
  refuseNoApis(word, { apis: knownApis(model), diagnostics: model.diagnostics }, help);
}

async function differences(before: Side, after: Side, rules: DiffRules): Promise<ApiDiff[]> {
  const isPackaged = [before, after].some(({ declared }) => declared.size > 0);
  if (!isPackaged) return diffApis(before.surfaces, after.surfaces, rules);
  // Only packages have declarations, which take compilers to be read.
  const { diffSides } = await import('./diff-sides.js');
  return diffSides(before, after, rules);
}

/** Those of the sides that are packages; undefined where none is one. */
function servicesOf(sides: readonly NamedSide[]): ReadonlySet<string> | undefined {
  const packages = sides.filter(({ isPackage }) => isPackage);
  if (packages.length === 0) return undefined;
  return new Set(packages.flatMap(({ surfaces }) => surfaces.map(({ service }) => service)));
}

/** Says of services beside that of a package that they are neither added nor removed. */
function uncompared(
  words: readonly string[],
  sides: readonly NamedSide[],
  services: ReadonlySet<string> | undefined,
): Diagnostic[] {
  if (services === undefined) return [];
  return sides.flatMap(({ surfaces }, i) => {
    const others = new Set(surfaces.map(({ service }) => service).filter((x) => !services.has(x)));
    if (others.size === 0) return [];
    const message = `${counted(others.size, 'other service')} of ${words[i]} ${others.size === 1 ? 'is' : 'are'} not compared, because ${words[1 - i]} is one package`;
    return [problem({ code: 'LRO-DIFF-PART', message })];
  });
}

function findings(apis: readonly ApiDiff[], failOn: ReleaseKind): Diagnostic[] {
  return apis
    .filter(({ release }) => compareReleases(release, failOn) >= 0)
    .map(({ api, release, changes }) => {
      const count = changes.filter((change) => compareReleases(change.release, failOn) >= 0).length;
      return problem({
        code: 'LRO-DIFF-RELEASE',
        message: `${api} needs a ${release} release: ${counted(count, 'change asks', 'changes ask')} for ${failOn} or more`,
      });
    });
}
