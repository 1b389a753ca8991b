/** Characters that a terminal would obey, hide or break a line at, instead of showing them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text that is safe to print on one line: invisible characters are written `\u{…}`. */
export function printable(text: string): string {
  return text.replace(INVISIBLE, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`);
}

/**
 * A part of one line, printable, of at most `width` characters before escaping, chosen so that it
 * shows column `at` (from 0). `…` marks what was cut.
 */
export function clip(line: string, at: number, width = 100): string {
  const start = at < width ? 0 : at - Math.floor(width / 2);
  const end = start + width;
  const before = start > 0 ? '…' : '';
  const after = end < line.length ? '…' : '';
  return `${before}${printable(line.slice(start, end))}${after}`;
}
