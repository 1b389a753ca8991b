import { diffApis } from '../../src/diff/api-diff.js';
import { surfaceFor } from '../../src/emit/surface-for.js';
import { normalize, readSpecs } from '../../src/index.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import type { ApiSurface } from '../../src/surface/api-surface.js';

/** What callers see of the APIs that documents tell of. */
export function surfacesOf(documents: readonly TextDocument[]): ApiSurface[] {
  return normalize(readSpecs(documents).specs).apis.map((api) => surfaceFor(api));
}

export const RULES = { packages: {}, preGa: 'major' } as const;

/** What callers are told of a change: `major: parameter GetRequest.name renamed: name is now operation`. */
export function told(before: readonly TextDocument[], after: readonly TextDocument[]): string[] {
  const apis = diffApis(surfacesOf(before), surfacesOf(after), RULES);
  return apis.flatMap(({ changes }) =>
    changes.map(({ release, kind, symbol, change, from, to }) => {
      const values = [from, to].filter((value) => value !== undefined).join(' is now ');
      return `${release}: ${kind} ${symbol} ${change}${values && `: ${values}`}`;
    }),
  );
}
