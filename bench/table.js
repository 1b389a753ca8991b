/** The contenders as a table; ratios are to the first of them. */
export function table(title, rows) {
  const [floor] = rows;
  const lines = rows.map(({ name, ms, megabytes }) =>
    ms === null
      ? `  ${name.padEnd(26)}not installed`
      : [
          `  ${name.padEnd(26)}`,
          `${Math.round(ms)} ms`.padStart(10),
          `${(ms / floor.ms).toFixed(2)} x`.padStart(10),
          `${Math.round(megabytes)} MB`.padStart(10),
        ].join(''),
  );
  const head = `  ${''.padEnd(26)}${['median', 'ratio', 'memory'].map((h) => h.padStart(10)).join('')}`;
  return [title, head, ...lines].join('\n');
}
