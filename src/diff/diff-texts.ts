import type { ApiSurface } from '../surface/api-surface.js';
import { type Change, changeOf } from './change.js';

/** What only people read: it makes no release by itself. */
export function diffTexts(before: ApiSurface, after: ApiSurface): Change[] {
  return (['title', 'documentation'] as const).flatMap((member) => {
    const [from = '', to = ''] = [before[member], after[member]];
    return from === to ? [] : [changeOf('textChanged', member, { from, to })];
  });
}
