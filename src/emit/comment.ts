/** Whether a piece of TypeScript is nothing but comments and blanks. */
export function isComment(code: string): boolean {
  let rest = code.trim();
  while (rest !== '') {
    const end = rest.startsWith('//') ? `${rest}\n`.indexOf('\n') : blockEnd(rest);
    if (end < 0) return false;
    rest = rest.slice(end).trim();
  }
  return true;
}

function blockEnd(text: string): number {
  const end = text.startsWith('/*') ? text.indexOf('*/', 2) : -1;
  return end < 0 ? -1 : end + 2;
}
