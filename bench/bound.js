/** One of the project's bounds as a line: what was measured, what it may be, and whether it is. */
export function bound(what, is, atMost, unit) {
  const verdict = is <= atMost ? 'met' : 'missed';
  return `${verdict.padEnd(8)}${what}: ${shown(is, unit)}, at most ${shown(atMost, unit)}`;
}

function shown(value, unit) {
  const digits = unit === 'x' ? 2 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}
