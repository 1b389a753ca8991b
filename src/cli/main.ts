#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { version } from '../output/generator.js';

// Who reads the first lines only, as `head` does, has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// V8 lets up to three times what is held lie about before it collects: 400 MB of 90 in a run about all APIs.
setFlagsFromString('--heap-growing-percent=30');

const words = process.argv.slice(2);
const [only, ...others] = words;
if (others.length === 0 && (only === '--version' || only === '-v')) {
  process.stdout.write(`${version}\n`);
} else {
  // Only now: to tell a version nothing else has to be loaded.
  const { runCommandLine } = await import('./command-line.js');
  process.exitCode = await runCommandLine(words);
}
