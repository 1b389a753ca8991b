import { groupBy } from '../model/group-by.js';
import { changeText } from './change-text.js';
import type { ToldChange } from './told-changes.js';

/** What people are told in one line. */
export interface ChangeLine {
  readonly text: string;
  readonly why: string;
}

/** More changes alike than these are told together. */
const MOST_ALIKE = 3;

/**
 * Changes for people, in their order: those of which only the symbols differ are told together where there
 * are many, such as all messages of a method that came.
 *
 * @param quote marks symbols and values.
 */
export function changeLines(
  changes: readonly ToldChange[],
  quote: (text: string) => string,
): ChangeLine[] {
  return [...groupBy(changes, likeness).values()].flatMap((alike) => {
    if (alike.length <= MOST_ALIKE) {
      return alike.map((one) => ({ text: changeText(one, quote), why: one.why }));
    }
    const [{ kind, change, why }] = alike;
    const symbols = alike.map(({ symbol }) => quote(symbol));
    return [
      {
        text: `${kind.replaceAll(' and ', 's and ')}s ${symbols.slice(0, -1).join(', ')} and ${symbols.at(-1)} ${change}`,
        why,
      },
    ];
  });
}

/** Where a value is to be told, a change is like no other. */
function likeness({ kind, change, why, from, to, symbol }: ToldChange): string {
  const isAlone = from !== undefined || to !== undefined;
  return JSON.stringify([kind, change, why, isAlone ? symbol : '']);
}
