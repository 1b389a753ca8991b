import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lrogen, temporary } from '../cli/lrogen.js';
import { COMPILERS, compileWith, type TypeProblem } from '../packages/compilers.js';
import { type InstalledProject, installProject } from '../packages/installed-project.js';
import { loopback } from '../packages/loopback.js';
import { outputOf } from '../packages/program.js';
import { foldersOf } from '../packages/published-api.js';
import { FURTHER_PROGRAMS } from './further-programs.js';
import { compileProtos, hasProtoc } from './protoc.js';
import { HEAD_LINES, PROGRAMS, programText, type UserProgram, wrongText } from './user-programs.js';

const all = [...PROGRAMS, ...FURTHER_PROGRAMS];
const isMissing = ({ subpath }: UserProgram): boolean => !hasProtoc && subpath === 'library/v1';
const programs = all.filter((program) => !isMissing(program));
const fileOf = ({ name }: UserProgram): string => name.replace(/\W+/g, '-');
const named = all.map((program) => [program.name, program] as const);

let project: InstalledProject;
beforeAll(async () => {
  const services = programs.map(({ subpath }) => subpath.split('/')[0] ?? '');
  const own = hasProtoc ? [await libraryPackage()] : [];
  project = await installProject([...foldersOf(services), ...own]);
  for (const program of programs) {
    await project.write(`${fileOf(program)}.ts`, programText(program));
    await project.write(`${fileOf(program)}.wrong.ts`, wrongText(program));
  }
});
afterAll(() => project.remove());

/** The package of an API of which there is nothing but a descriptor set. */
async function libraryPackage(): Promise<string> {
  const folder = await temporary();
  const [specs, out] = [join(folder, 'specs'), join(folder, 'packages')];
  await mkdir(specs);
  compileProtos(join(specs, 'library.binpb'), 'acme/library/v1/import.proto');
  const { code, stderr } = await lrogen(['generate', '--specs', specs, '--out', out]);
  expect([code, stderr]).toEqual([0, '']);
  return join(out, 'library');
}

it.each(named)('a program for %s has 30 lines at most', (_, program) => {
  expect(programText(program).split('\n').length).toBeLessThanOrEqual(30);
});

describe.each(
  COMPILERS.filter(({ name }) => name.endsWith('and Node')).map((one) => [one.name, one] as const),
)('with packed packages and %s', (_, compiler) => {
  let found: readonly TypeProblem[];
  let outDir: string;
  beforeAll(async () => {
    const files = programs.flatMap((one) => [`${fileOf(one)}.ts`, `${fileOf(one)}.wrong.ts`]);
    ({ problems: found, outDir } = await compileWith(project, compiler, files, OPTIONS));
  });

  it.for(named)(
    '%s: starts, follows, cancels and gets what is typed',
    async ([, program], { skip }) => {
      skip(isMissing(program), NO_PROTOC);
      expect(found.filter(({ file }) => file === `${fileOf(program)}.ts`)).toEqual([]);
      const server = await loopback(...program.exchanges.map(([, json]) => ({ json })));
      try {
        const file = join(outDir, `${fileOf(program)}.js`);
        const run = `process.env.ENDPOINT = ${JSON.stringify(server.endpoint)}; await import(${JSON.stringify(file)});`;
        const logged = await outputOf(process.execPath, ['-e', run], project.folder);
        expect(logged.trim()).toBe(program.logged);
        const sent = server.requests.map(({ line, body }) =>
          `${line.replace(/ HTTP\/1\.1$/, '')} ${body}`.trim(),
        );
        expect(sent).toEqual(program.exchanges.map(([request]) => request));
      } finally {
        await server.close();
      }
    },
  );

  it.for(named)('%s: what is wrong is an error of three lines at most', ([, program], { skip }) => {
    skip(isMissing(program), NO_PROTOC);
    const its = found.filter(({ file }) => file === `${fileOf(program)}.wrong.ts`);
    const wanted = Object.values(program.wrong).map(([, problem]) =>
      expect.stringMatching(problem),
    );
    expect(its.map(({ message }) => message)).toEqual(wanted);
    expect(its.map(({ line }) => line)).toEqual(wanted.map((_, i) => HEAD_LINES + 1 + i));
    for (const { message } of its) expect(message.split('\n').length).toBeLessThanOrEqual(3);
  });
});

const NO_PROTOC = 'protoc is not installed';

/** A user's, who has neither set more nor less than is usual; the compiler's own files are not ours to check. */
const OPTIONS = {
  ...{ target: 'es2022', lib: ['es2022', 'dom'], types: [], strict: true },
  skipDefaultLibCheck: true,
};
