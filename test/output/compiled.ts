import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/** A copy of the writer as JavaScript, so that a process of its own can run it and be killed. */
export interface Compiled {
  /** Runs an ES module's text, with `./output/…` importable, to its end. */
  run(script: string, options?: RunOptions): Promise<Ended>;
  remove(): Promise<void>;
}

export interface RunOptions {
  readonly uid?: number;
  readonly env?: NodeJS.ProcessEnv;
  /** A module that is loaded before. */
  readonly preload?: string;
  /** A command that runs another one, with its options: `unshare --pid`. */
  readonly within?: readonly string[];
}

export interface Ended {
  readonly signal: string | null;
  readonly code: number | null;
  readonly output: string;
}

export async function compileOutput(): Promise<Compiled> {
  const folder = await mkdtemp(join(tmpdir(), 'lrogen-compiled-'));
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const names = [
    ...(await under('diagnostics')),
    ...(await under('model')),
    ...(await under('output')),
  ];
  for (const name of names) {
    const { outputText } = ts.transpileModule(await readFile(join(SOURCE, name), 'utf8'), {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2022,
        verbatimModuleSyntax: true,
      },
    });
    const file = join(folder, name.replace(/\.ts$/, '.js'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, outputText);
  }
  // The one library that the writer uses.
  await cp(
    fileURLToPath(new URL('../../node_modules/semver', import.meta.url)),
    join(folder, 'node_modules/semver'),
    { recursive: true },
  );
  let scripts = 0;
  return {
    run: async (script, { preload, within = [], ...options }: RunOptions = {}) => {
      const file = join(folder, `script-${scripts++}.js`);
      await writeFile(file, script);
      return new Promise((resolve, reject) => {
        const before = preload === undefined ? [] : ['--import', preload];
        const [command = '', ...args] = [...within, process.execPath, ...before, file];
        const child = spawn(command, args, { ...options, cwd: folder });
        let output = '';
        child.stdout.on('data', (chunk) => (output += chunk));
        child.stderr.on('data', (chunk) => (output += chunk));
        child.on('error', reject);
        child.on('close', (code, signal) => resolve({ code, signal, output }));
      });
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function under(folder: string): Promise<string[]> {
  const names = await readdir(join(SOURCE, folder), { recursive: true });
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`);
}
