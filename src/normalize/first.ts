/** The first value that is told, in the order of the tellers. */
export function first<T, U>(
  tellers: readonly T[],
  read: (teller: T) => U | undefined,
): U | undefined {
  for (const teller of tellers) {
    const value = read(teller);
    if (value !== undefined) return value;
  }
  return undefined;
}
