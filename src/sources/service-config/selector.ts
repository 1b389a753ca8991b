/**
 * Whether a rule's selector applies to an element, as `google/api/documentation.proto` defines
 * selectors: a comma-separated list of qualified names, each of which may end in `.*` for one or
 * more components, or be `*` for everything.
 */
export function selects(selector: string, element: string): boolean {
  return selector.split(',').some((part) => {
    const pattern = part.trim();
    if (pattern === '*') return true;
    return pattern.endsWith('.*')
      ? element.startsWith(pattern.slice(0, -1)) && element.length >= pattern.length
      : pattern === element;
  });
}
