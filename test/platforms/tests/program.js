import { argv } from 'node:process';
import { runTests } from './run-tests.js';

/** What Node.js, Bun and Deno run. It must end by itself: whatever is left keeps it from that. */
const [environment, more] = argv.slice(2);
const { tests } = more ? await import(more) : {};
console.log(JSON.stringify(await runTests(JSON.parse(environment), tests)));
