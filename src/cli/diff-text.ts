import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ApiDiff } from '../diff/api-diff.js';
import { changeText } from '../diff/change-text.js';
import { noChange } from '../diff/no-change.js';
import { toldChanges } from '../diff/told-changes.js';
import { paragraph } from './paragraph.js';

/**
 * What changed for callers, an API a section, the gravest first in each.
 *
 * @param diagnostics what was wrong with what was compared.
 */
export function diffText(
  apis: readonly ApiDiff[],
  diagnostics: readonly Diagnostic[] = [],
): string {
  if (apis.length === 0) return noChange(diagnostics);
  return apis
    .map(({ api, package: name, release, changes }) =>
      [
        `${api}: ${release === 'none' ? 'no' : release} release of ${name}`,
        ...toldChanges(changes).flatMap((change) => [
          ...paragraph(`${change.release}: ${changeText(change, (text) => text)}`, 2),
          ...paragraph(change.why, 4),
        ]),
      ].join('\n'),
    )
    .join('\n\n');
}
