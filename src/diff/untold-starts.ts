import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import type { ApiSurface } from '../surface/api-surface.js';
import type { ReadFile } from './declared-package.js';

/** An OpenAPI document, as packages have one, tells how operations are read and not what starts them. */
const SILENT = 'openapi';

/** Whether documents that can tell of starts speak of an API. */
export function tellsStarts({ starts, bindings }: ApiSurface): boolean {
  if (starts.methods.length > 0) return true;
  return bindings.some(({ evidence }) => evidence.some(({ source }) => source !== SILENT));
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

/**
 * The APIs of which starts cannot be compared, though one side has some.
 *
 * @param packed APIs whose package has starts, which its documents do not tell.
 */
export function untoldStarts(
  before: readonly ApiSurface[],
  after: readonly ApiSurface[],
  packed: ReadonlySet<string>,
): string[] {
  const then = new Map(before.map((api) => [api.id, api]));
  return after.flatMap((now) => {
    const old = then.get(now.id);
    if (old === undefined || (tellsStarts(old) && tellsStarts(now))) return [];
    const hasSome = [old, now].some(({ starts }) => starts.methods.length > 0);
    return hasSome || packed.has(now.id) ? [now.id] : [];
  });
}

/** Says once of all APIs that their starts were not compared. */
export function untoldDiagnostics(ids: readonly string[]): Diagnostic[] {
  const [first, second, third, ...others] = [...new Set(ids)].sort(compareText);
  if (first === undefined) return [];
  const named = [first, second, third].filter((id) => id !== undefined).join(', ');
  const rest = others.length > 0 ? ` and ${others.length} more` : '';
  return [
    problem({
      code: 'LRO-DIFF-STARTS',
      message: `starts of ${named}${rest} are not compared, because the package does not tell them`,
    }),
  ];
}

/** Where a package may declare starts, by its languages. */
const DECLARED_IN = ['starts.d.ts', 'starts.ts', 'starts.js'];

/** APIs of one side whose package declares starts beside the document that does not tell them. */
export function packedStarts(surfaces: readonly ApiSurface[], read: ReadFile): Set<string> {
  const found = surfaces.filter(
    (api) =>
      !tellsStarts(api) &&
      api.bindings.some(({ evidence }) =>
        evidence.some(({ file }) =>
          DECLARED_IN.some(
            (name) => read(file.slice(0, file.lastIndexOf('/') + 1) + name) !== undefined,
          ),
        ),
      ),
  );
  return new Set(found.map(({ id }) => id));
}
