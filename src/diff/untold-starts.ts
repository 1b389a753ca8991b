import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import { firstOf } from '../model/counted.js';
import type { ApiSurface } from '../surface/api-surface.js';
import type { ReadFile } from './declared-package.js';

/** Whether a surface has all of an API's starts: of packages that older versions made it has none. */
function tellsStarts({ starts }: ApiSurface): boolean {
  return starts.isUntold !== true;
}

const NO_STARTS: ApiSurface['starts'] = { methods: [], messages: {} };

/** Two sides of an API with the starts of both, or with none where one of them cannot tell them. */
export function comparedStarts(before: ApiSurface, after: ApiSurface): [ApiSurface, ApiSurface] {
  if (tellsStarts(before) && tellsStarts(after)) return [before, after];
  return [
    { ...before, starts: NO_STARTS },
    { ...after, starts: NO_STARTS },
  ];
}

/** The APIs of which starts cannot be compared, as a package does not tell those that it has. */
export function untoldStarts(
  before: readonly ApiSurface[],
  after: readonly ApiSurface[],
): string[] {
  const then = new Map(before.map((api) => [api.id, api]));
  return after.flatMap((now) => {
    const old = then.get(now.id);
    return old === undefined || (tellsStarts(old) && tellsStarts(now)) ? [] : [now.id];
  });
}

/** More APIs than these are counted. */
const NAMED = 3;

/** Says once of all APIs that their starts were not compared. */
export function untoldDiagnostics(ids: readonly string[]): Diagnostic[] {
  const named = [...new Set(ids)].sort(compareText);
  if (named.length === 0) return [];
  return [
    problem({
      code: 'LRO-DIFF-STARTS',
      message: `starts of ${firstOf(named, NAMED)} are not compared, because the package does not tell them`,
    }),
  ];
}

/** Where a package may declare starts, by its languages. */
const DECLARED_IN = ['starts.d.ts', 'starts.ts', 'starts.js'];

/** A surface, marked where its package declares starts beside a document that does not tell them. */
export function withUntoldStarts(api: ApiSurface, read: ReadFile): ApiSurface {
  if (api.starts.methods.length > 0) return api;
  const files = api.bindings.flatMap(({ evidence }) => evidence.map(({ file }) => file));
  const isUntold = files.some((file) =>
    DECLARED_IN.some((name) => read(file.slice(0, file.lastIndexOf('/') + 1) + name) !== undefined),
  );
  return isUntold ? { ...api, starts: { ...api.starts, isUntold } } : api;
}
