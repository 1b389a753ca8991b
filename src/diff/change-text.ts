import type { Change } from './change.js';

/** A change in words: `FileOperationsClient.cancel was removed`. */
export function changeText(
  { symbol, kind, change, from, to }: Change,
  quote: (text: string) => string,
): string {
  const values =
    from !== undefined && to !== undefined
      ? `: ${quote(from)} is now ${quote(to)}`
      : to !== undefined
        ? `: ${quote(to)}`
        : from !== undefined
          ? `: ${quote(from)}`
          : '';
  return `${kind} ${quote(symbol)} ${change}${values}`;
}
