/** Characters that show nothing of themselves, and may change how the text around them is shown. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * JSON as it is kept: two spaces, LF at its end, and every invisible character as an escape, so that
 * what a reviewer sees is what it says.
 */
export function printJson(value: unknown, indent = 2): string {
  return `${visible(JSON.stringify(value, null, indent))}\n`;
}

/** Columns of a line of `printFacts`. */
const WIDTH = 100;

/**
 * The same for many small facts, in half of the bytes: what fits into a line stands on one, as
 * `{"type":"string"}`, and what does not has its members on lines of their own.
 */
export function printFacts(value: unknown): string {
  return `${visible(layout(value, '', 0))}\n`;
}

/** @param before columns of the first line that are taken, the indentation among them. */
function layout(value: unknown, indent: string, before: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = JSON.stringify(value);
  if (before + line.length <= WIDTH) return line;
  const inner = `${indent} `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => layout(item, inner, inner.length))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => {
          const name = `${JSON.stringify(key)}:`;
          return name + layout(item, inner, inner.length + name.length);
        });
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

/** Whether some line of a text has an invisible character. */
export function hasInvisible(text: string): boolean {
  return text.split('\n').some((line) => line.search(INVISIBLE) >= 0);
}

function visible(text: string): string {
  return text.replace(INVISIBLE, (char) => (char === '\n' ? char : escaped(char)));
}

function escaped(char: string): string {
  const units = Array.from({ length: char.length }, (_, i) => char.charCodeAt(i));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
