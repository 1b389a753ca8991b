import { cpus } from 'node:os';
import { installPeers } from './peers.js';
import { table } from './table.js';

/** In the order they are run and printed. */
const names = ['generator', 'install', 'import', 'bundle', 'requests', 'types'];

/**
 * `node bench/run.js [section...]`: measures lrogen beside what its users would take instead, and
 * prints tables, and the project's own bounds with whether they are met. No section named: all.
 */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No section ${unknown.join(', ')}: there are ${names.join(', ')}`);
  process.exit(2);
}
installPeers();
console.log(`Node ${process.version}, ${cpus().length} processors, ${cpus()[0]?.model ?? ''}`);
for (const name of names) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { measure } = await import(`./${name}/section.js`);
  for await (const part of measure()) console.log(`\n${table(part)}`);
}
