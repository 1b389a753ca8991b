import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bound } from '../bound.js';
import { installPacked } from '../install/packed.js';
import { figures, rounds } from '../rounds.js';
import { median, ratio } from '../statistics.js';
import { consumers } from './consumers.js';
import { check, compilers } from './tsc.js';

const ROUNDS = 3;
/**
 * Below the packages that are measured beside lrogen, and where git does not look. Its own are installed
 * here: where they are made they hold their TypeScript too, which a compiler would read instead.
 */
const scratch = fileURLToPath(new URL('../node_modules/.consumers', import.meta.url));

/** What a client's types cost the compiler of a program that uses them. */
export async function* measure() {
  try {
    await mkdir(scratch, { recursive: true });
    installPacked(scratch, 'file', 'aiplatform');
    for (const skipLibCheck of [true, false]) {
      for (const compiler of compilers) yield await part(compiler, skipLibCheck);
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function part(compiler, skipLibCheck) {
  const contenders = [];
  for (const [i, consumer] of consumers.entries()) {
    const project = await write(join(scratch, String(i)), consumer, skipLibCheck);
    contenders.push({ ...consumer, run: () => check(compiler, project) });
  }
  const measured = await rounds(contenders, ROUNDS);
  const title = `${compiler.name}, skipLibCheck ${skipLibCheck}`;
  const times = (row, figure) => ratio(figures(row, figure), figures(measured[0], figure));
  return {
    title: `Checking ten lines: ${title}`,
    heads: ['median', 'ratio', 'memory', 'ratio', 'instantiations'],
    rows: measured.map((row) => [
      row.name,
      `${Math.round(median(figures(row, 'ms')))} ms`,
      `${times(row, 'ms').toFixed(2)} x`,
      `${Math.round(median(figures(row, 'megabytes')))} MB`,
      `${times(row, 'megabytes').toFixed(2)} x`,
      `${median(figures(row, 'instantiations'))}`,
    ]),
    notes: consumers.flatMap(({ name, own, atMost = 1.3 }, i) =>
      own ? [bound(`${name}, beside an empty file`, times(measured[i], 'ms'), atMost, 'x')] : [],
    ),
  };
}

/** As a Node program is set up that has nothing but what it needs; googleapis needs Node's types. */
async function write(folder, { text }, skipLibCheck) {
  await mkdir(folder, { recursive: true });
  const compilerOptions = {
    ...{ target: 'es2023', lib: ['es2023'], module: 'nodenext', types: ['node'] },
    ...{ strict: true, noEmit: true, skipLibCheck },
  };
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(folder, 'consumer.ts'), text);
  const project = join(folder, 'tsconfig.json');
  await writeFile(project, JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  return project;
}
