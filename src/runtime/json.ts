/** What is a text in JSON as it came; anything else may not even become one, so it counts as empty. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
