import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../../src/cli/command-line.js';
import { temporary } from '../temporary.js';

export { temporary };

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const MAIN = join(ROOT, 'dist/cli/main.js');

export interface Run {
  readonly code: number;
  readonly stdout: string;
  /** Without progress: how long work takes is the machine's affair. */
  readonly stderr: string;
}

const PROGRESS = /^[A-Z][a-z ]+\.\.\.\n/gm;

/** Runs the command line in this process, as if in the repository's root and with no terminal. */
export async function lrogen(args: readonly string[]): Promise<Run> {
  const [stdout, stderr] = [sink(), sink()];
  const code = await runCommandLine(args, { stdout: stdout.stream, stderr: stderr.stream });
  return { code, stdout: stdout.text(), stderr: stderr.text().replace(PROGRESS, '') };
}

/** The same as if in another folder, which no test beside it may mind: those of one process take turns. */
export async function lrogenIn(cwd: string, args: readonly string[]): Promise<Run> {
  const before = process.cwd();
  process.chdir(cwd);
  try {
    return await lrogen(args);
  } finally {
    process.chdir(before);
  }
}

/** A stream that is no terminal, and what was written to it. */
function sink(): { readonly stream: NodeJS.WriteStream; readonly text: () => string } {
  let text = '';
  const write = (part: string): boolean => {
    text += part;
    return true;
  };
  return { stream: { isTTY: false, write } as unknown as NodeJS.WriteStream, text: () => text };
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs the built command line in a process of its own, with neither a terminal nor a shell. */
export function lrogenProcess(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runNode([MAIN, ...args], options);
}

export function runNode(
  args: readonly string[],
  { cwd = ROOT, env = {} }: RunOptions,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else {
        const code = Number(error?.code ?? 0);
        resolve({ code, stdout, stderr: stderr.replace(PROGRESS, '') });
      }
    });
  });
}

/** A copy of a folder, to be changed at will. */
export async function copyOf(folder: string): Promise<string> {
  const copy = join(await temporary(), 'copy');
  await cp(folder, copy, { recursive: true });
  return copy;
}

/** A copy of the repository's `specs/`. */
export function specsCopy(): Promise<string> {
  return copyOf(join(ROOT, 'specs'));
}

/** A folder of specs with these files of the repository's `specs/` only. */
export async function specsOf(...files: readonly string[]): Promise<string> {
  const folder = await temporary();
  for (const file of files) await cp(join(ROOT, 'specs', file), join(folder, file));
  return folder;
}

/** Puts a changed text in the place of a file's text. */
export async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}

/** Lines that a terminal of 100 columns would break, but for single words, which stay whole. */
export function tooLong(text: string): string[] {
  return text.split('\n').filter((line) => line.length > 100 && line.trim().includes(' '));
}
