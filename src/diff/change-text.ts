import type { ToldChange } from './told-changes.js';

/** A change in words: `FileOperationsClient.cancel was removed`. */
export function changeText(
  {
    symbol,
    kind,
    change,
    from,
    to,
  }: Pick<ToldChange, 'symbol' | 'kind' | 'change' | 'from' | 'to'>,
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
