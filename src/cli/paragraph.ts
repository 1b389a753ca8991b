/** Columns of the terminals that text is made for. */
const WIDTH = 100;

/**
 * Lines of words, none longer than 100 columns but for a word that is so by itself, such as a URL
 * or a JSON pointer, which stays whole to be copied.
 *
 * @param indent columns before the first line; the others stand two further in.
 */
export function paragraph(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const start = indent + (lines.length === 0 ? 0 : 2);
    if (line === '' || start + longer.length <= WIDTH) line = longer;
    else {
      lines.push(' '.repeat(start) + line);
      line = word;
    }
  }
  return [...lines, ' '.repeat(indent + (lines.length === 0 ? 0 : 2)) + line];
}
