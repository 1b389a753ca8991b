/** Characters that show nothing of themselves, and may change how the text around them is shown. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * JSON as it is kept: two spaces, LF at its end, and every invisible character as an escape, so that
 * what a reviewer sees is what it says.
 */
export function printJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(INVISIBLE, (char) => (char === '\n' ? char : escaped(char)))}\n`;
}

/** Whether some line of a text has an invisible character. */
export function hasInvisible(text: string): boolean {
  return text.split('\n').some((line) => line.search(INVISIBLE) >= 0);
}

function escaped(char: string): string {
  const units = Array.from({ length: char.length }, (_, i) => char.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
