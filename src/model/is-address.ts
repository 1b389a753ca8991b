/** Whether a text is meant as an address of any kind, and not as a path: `C:/documents` is a folder. */
export function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(text);
}
