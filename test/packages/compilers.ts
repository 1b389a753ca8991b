import { join } from 'node:path';
import type { InstalledProject } from './installed-project.js';
import { runProgram } from './program.js';
import { ROOT } from './published-api.js';

/** What TypeScript says of a line. */
export interface TypeProblem {
  readonly file: string;
  readonly line: number;
  readonly code: number;
  /** With the lines that explain it. */
  readonly message: string;
}

/** The strictest that a consumer may have set. */
export const STRICT = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  strict: true,
  declaration: true,
  isolatedDeclarations: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  skipLibCheck: false,
  // Those of the compiler itself are not ours to check.
  skipDefaultLibCheck: true,
} as const;

/** A compiler, and how the consumer has it resolve modules. */
export interface Compiler {
  readonly name: string;
  /** The folder below `node_modules` that it is installed in. */
  readonly folder: string;
  readonly resolution: Readonly<Record<string, string>>;
  /**
   * Which packages it compiles: a sample where it is slow and another compiles all. `everyRun` is for
   * those compilers that do not wait for a thorough run.
   */
  readonly packages: Packages;
  readonly everyRun?: Packages;
}

export type Packages = 'all' | 'sample';

const NODE = { module: 'nodenext' };
const BUNDLER = { module: 'preserve', moduleResolution: 'bundler' };

export const COMPILERS: readonly Compiler[] = [
  {
    name: 'TypeScript 5.9 and Node',
    folder: 'typescript',
    resolution: NODE,
    packages: 'all',
  },
  {
    name: 'TypeScript 5.9 and a bundler',
    folder: 'typescript',
    resolution: BUNDLER,
    packages: 'sample',
  },
  { name: 'TypeScript 6 and Node', folder: 'typescript6', resolution: NODE, packages: 'sample' },
  { name: 'TypeScript 7 and Node', folder: 'typescript7', resolution: NODE, packages: 'all' },
  {
    name: 'TypeScript 7 and a bundler',
    folder: 'typescript7',
    resolution: BUNDLER,
    packages: 'all',
    everyRun: 'all',
  },
];

/** Compiles files of a project, and returns what the compiler has to say; its output is kept. */
export async function compileWith(
  project: Pick<InstalledProject, 'folder' | 'write'>,
  { name, folder, resolution }: Compiler,
  files: readonly string[],
  options: Readonly<Record<string, unknown>> = STRICT,
): Promise<{ readonly problems: readonly TypeProblem[]; readonly outDir: string }> {
  const stem = name.replace(/\W+/g, '-');
  const outDir = `out/${stem}`;
  const config = `tsconfig.${stem}.json`;
  const compilerOptions = { ...options, ...resolution, rootDir: '.', outDir };
  await project.write(config, JSON.stringify({ compilerOptions, files }));
  const tsc = join(ROOT, 'node_modules', folder, 'bin/tsc');
  const args = [tsc, '-p', config, '--pretty', 'false'];
  const { code, stdout, stderr } = await runProgram(process.execPath, args, project.folder);
  // A line that is indented goes on with the one before.
  const problems = stdout.split(/\n(?! )/).flatMap(parse);
  // A compiler that could not start has found nothing either.
  if ((code === 0) !== (problems.length === 0) || stderr !== '') {
    throw new Error(`${tsc} ended with ${code}: ${stdout}${stderr}`);
  }
  return { problems, outDir: join(project.folder, outDir) };
}

/** `uses.ts(12,3): error TS2322: …`, or without a place for a problem of the whole. */
function parse(text: string): TypeProblem[] {
  const found = /^(?:(.+?)\((\d+),\d+\): )?error TS(\d+): (.*)$/s.exec(text);
  if (found === null) return [];
  const [, file = '', line = '0', code, message = ''] = found;
  return [{ file, line: Number(line), code: Number(code), message }];
}
