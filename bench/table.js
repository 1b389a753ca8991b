/**
 * A table as text: its title, the heads of its columns, rows of text, and lines to stand under it. The
 * first column is aligned to the left and the others to the right.
 */
export function table({ title, heads, rows, notes = [] }) {
  const all = [['', ...heads], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const lines = all.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...[...lines, ...notes].map((line) => `  ${line}`)].join('\n');
}
