import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What must not be written, each in a file of its own, and the rule that says so. */
const IMPORTS = [
  {
    name: 'a room that imports one above it',
    file: 'src/emit/upward.ts',
    text: "import { a } from '../cli/a.js';\nexport const b = a;\n",
    want: 'emit-imports-only',
  },
  {
    name: 'a type of a room above',
    file: 'src/model/upward-type.ts',
    text: "import type { A } from '../cli/a.js';\nexport type B = A;\n",
    want: 'model-imports-only',
  },
  {
    name: 'a room that the picture does not have',
    file: 'src/attic/a.ts',
    text: "import { a } from '../cli/a.js';\nexport const b = a;\n",
    want: 'every-room-is-in-the-picture',
  },
  {
    name: 'a circle of types',
    file: 'src/runtime/one.ts',
    text: "import type { Two } from './two.js';\nexport type One = Two;\n",
    want: 'no-circle',
  },
  {
    name: 'a server outside of sync',
    file: 'src/generate/server.ts',
    text: "import { createServer } from 'node:http';\nexport const server = createServer();\n",
    want: 'only-sync-uses-the-network',
  },
  {
    name: 'a clock in a pure room',
    file: 'src/normalize/clock.ts',
    text: "import { hrtime } from 'node:process';\nexport const now = hrtime();\n",
    want: 'pure-rooms-touch-nothing',
  },
  {
    name: 'a module of Node.js in the runtime',
    file: 'src/runtime/node.ts',
    text: "import { setTimeout } from 'node:timers/promises';\nexport const sleep = setTimeout;\n",
    want: 'the-runtime-runs-anywhere',
  },
  {
    name: 'a package that is not there',
    file: 'src/cli/missing.ts',
    text: "import { x } from 'no-such-package';\nexport const y = x;\n",
    want: 'what-is-imported-is-installed',
  },
  {
    name: 'a file that nothing reaches',
    file: 'src/cli/left-over.ts',
    text: 'export const a = 1;\n',
    want: 'nothing-is-left-over',
  },
];

const CALLS = [
  {
    name: 'a function that writes',
    file: 'src/emit/write.ts',
    text: "import { writeFile } from 'node:fs/promises';\n\nawait writeFile('a', 'b');\n",
    want: 'lint/style/noRestrictedImports',
  },
  {
    name: 'all functions of the disk',
    file: 'src/emit/all.ts',
    text: "import * as fs from 'node:fs';\n\nfs.writeFileSync('a', 'b');\n",
    want: 'lint/style/noRestrictedImports',
  },
  {
    name: 'a process',
    file: 'src/generate/process.ts',
    text: "import { execFile } from 'node:child_process';\n\nexecFile('rm');\n",
    want: 'lint/style/noRestrictedImports',
  },
  {
    name: 'the global fetch',
    file: 'src/output/fetch.ts',
    text: "await fetch('https://example.com');\n",
    want: 'lint/style/noRestrictedGlobals',
  },
  {
    name: 'the global fetch by its full name',
    file: 'src/output/global-fetch.ts',
    text: "await globalThis.fetch('https://example.com');\n",
    want: 'plugin',
  },
  {
    name: 'a stream of the process',
    file: 'src/generate/print.ts',
    text: "process.stdout.write('x');\n",
    want: 'plugin',
  },
  {
    name: 'the end of the process',
    file: 'src/check/end.ts',
    text: 'process.exitCode = 1;\n',
    want: 'plugin',
  },
  {
    name: 'a stream imported from the process',
    file: 'src/generate/import-stream.ts',
    text: "import { stdout } from 'node:process';\n\nstdout.write('x');\n",
    want: 'plugin',
  },
  {
    name: 'a stream taken out of the process',
    file: 'src/generate/take-stream.ts',
    text: "const { stdout } = process;\nstdout.write('x');\n",
    want: 'plugin',
  },
  {
    name: 'a stream of the process by its key',
    file: 'src/generate/stream-key.ts',
    text: "process['stdout'].write('x');\n",
    want: 'plugin',
  },
  {
    name: 'the global fetch under another name',
    file: 'src/generate/renamed-fetch.ts',
    text: "const { fetch: get } = globalThis;\nawait get('https://example.com');\n",
    want: 'plugin',
  },
  {
    name: 'a module required at run time',
    file: 'src/generate/require.ts',
    text: "import { createRequire } from 'node:module';\n\ncreateRequire(import.meta.url)('node:fs').writeFileSync('a', 'b');\n",
    want: 'plugin',
  },
  {
    name: 'the console',
    file: 'src/cli/console.ts',
    text: "console.log('x');\n",
    want: 'lint/suspicious/noConsole',
  },
];

/** What may be written in these rooms, and only there. */
const ALLOWED = {
  'src/index.ts': "export { a } from './cli/a.js';\n",
  'src/cli/a.ts': 'export const a = process.stdout;\nexport type A = string;\n',
  'src/output/write.ts':
    "import { writeFile } from 'node:fs/promises';\n\nawait writeFile('a', 'b');\n",
  'src/sync/fetch.ts': "await fetch('https://example.com');\n",
  'src/specs/read.ts':
    "import { readFile } from 'node:fs/promises';\n\nawait readFile('a', 'utf8');\n",
  'src/runtime/two.ts': "import type { One } from './one.js';\nexport type Two = One | 2;\n",
};

let house: string;
beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'lrogen-walls-'));
  const settings = ['.dependency-cruiser.mjs', '.biome', '.gitignore', 'biome.json'];
  for (const name of [...settings, 'package.json', 'tsconfig.json']) {
    await cp(name, join(house, name), { recursive: true });
  }
  const files = [...IMPORTS, ...CALLS].map(({ file, text }) => [file, text] as const);
  for (const [file, text] of [...files, ...Object.entries(ALLOWED)]) {
    await mkdir(dirname(join(house, file)), { recursive: true });
    await writeFile(join(house, file), text);
  }
});
afterAll(() => rm(house, { recursive: true, force: true }));

/** Runs a tool of the project in the house that breaks every rule: what it prints, as JSON. */
async function run(tool: string, ...args: readonly string[]) {
  return new Promise<{ code: unknown; json: ReturnType<typeof JSON.parse> }>((done, fail) => {
    const options = { cwd: house, maxBuffer: 2 ** 26 };
    execFile(resolve('node_modules/.bin', tool), args, options, (error, stdout, stderr) => {
      try {
        done({ code: error?.code, json: JSON.parse(stdout) });
      } catch {
        fail(new Error(stderr + stdout));
      }
    });
  });
}

describe('the walls of the house', () => {
  it('hold against every import that goes through them', async () => {
    const { code, json } = await run('depcruise', 'src', '--output-type', 'json');
    expect(code).not.toBe(0);
    const found: { from: string; rule: { name: string } }[] = json.summary.violations;
    const told = found.map(({ from, rule }) => `${from} ${rule.name}`);
    expect(told).toEqual(
      expect.arrayContaining(IMPORTS.map(({ file, want }) => `${file} ${want}`)),
    );
    const walls = found.filter(({ rule }) => rule.name !== 'nothing-is-left-over');
    const broken = new Set(IMPORTS.map(({ file }) => file));
    const others = walls.filter(({ from, rule }) => !broken.has(from) && rule.name !== 'no-circle');
    expect(others).toEqual([]);
  });

  it('hold against every call that goes through them', async () => {
    const { code, json } = await run(
      'biome',
      'lint',
      'src',
      '--reporter=json',
      '--max-diagnostics=200',
    );
    expect(code).not.toBe(0);
    const found: { category: string; location: { path: string | { file: string } } }[] =
      json.diagnostics;
    const told = found.map(({ category, location: { path } }) => {
      return `${typeof path === 'string' ? path : path.file} ${category}`;
    });
    expect(told).toEqual(expect.arrayContaining(CALLS.map(({ file, want }) => `${file} ${want}`)));
    const allowed = Object.keys(ALLOWED);
    expect(told.filter((line) => allowed.some((file) => line.startsWith(file)))).toEqual([]);
  });
});
