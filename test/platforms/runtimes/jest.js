import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installed } from '../project.js';

/** A test of a user's, behind what makes the class known. */
const TEST = (load) => `
  test('follows an operation', async () => {
    ${load}
    const name = 'projects/p/locations/l/operations/o';
    const client = new FileOperationsClient({ fetch: async () => Response.json({ name, done: true }) });
    expect((await client.operation(name).wait()).state).toBe('succeeded');
  });
`;

const REQUIRED = TEST("const { FileOperationsClient } = require('@lrogen/file/v1');");
const IMPORTED = TEST("const { FileOperationsClient } = await import('@lrogen/file/v1');");
const VM_MODULES = { NODE_OPTIONS: '--experimental-vm-modules' };
const BABEL = {
  presets: [[installed('@babel/preset-env'), { targets: { node: 'current' } }]],
};
const TRANSFORMED = {
  transform: { '\\.js$': [installed('babel-jest'), BABEL] },
  transformIgnorePatterns: ['/node_modules/(?!@lrogen/)'],
};

/** What the runtime's README says of Jest; `refusal` is what is printed where it does not work. */
const CASES = [
  {
    name: 'refuses require, as it is',
    test: REQUIRED,
    refusal: /Must use import to load ES Module/,
  },
  { name: 'takes import with --experimental-vm-modules', test: IMPORTED, env: VM_MODULES },
  { name: 'takes require where @lrogen is transformed', test: REQUIRED, config: TRANSFORMED },
];

/** Jest with its defaults, in a project of CommonJS. */
export async function jest({ folder }) {
  const program = join(installed('jest'), 'bin/jest.js');
  const run = (args, cwd, env = {}) =>
    promisify(execFile)(process.execPath, [program, ...args], {
      cwd,
      env: { ...env, HOME: folder, PATH: process.env.PATH, NO_COLOR: '1' },
      timeout: 120_000,
    }).catch((error) => error);
  const results = [];
  for (const [i, { name, test, config = {}, env, refusal }] of CASES.entries()) {
    const root = join(folder, `jest-${i}`);
    await mkdir(root);
    await writeFile(join(root, 'package.json'), JSON.stringify({ jest: config }));
    await writeFile(join(root, 'client.test.js'), test);
    const { stderr } = await run([], root, env);
    const isMet = (refusal ?? /^Tests: +1 passed, 1 total$/m).test(stderr);
    results.push({ name, error: isMet ? undefined : stderr });
  }
  const { stdout } = await run(['--version'], folder);
  return { userAgent: `Jest/${stdout.trim()}`, results };
}
