import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPILERS, compileWith, type TypeProblem } from './compilers.js';
import { consumerFiles, emittedFile, writeConsumer } from './consumer-files.js';
import { linesOf, USES, type Use } from './consumer-uses.js';
import { type InstalledProject, installProject } from './installed-project.js';
import { publishedApis } from './published-api.js';
import { sampleOf } from './sample.js';

const all = publishedApis();
const services = sampleOf(all);
const sample = all.filter(({ service }) => services.includes(service));
const named = USES.map((use) => [use.name, use] as const);
const RIGHT = named.filter(([, { errors }]) => errors.length === 0);
const WRONG = named.filter(([, { errors }]) => errors.length > 0);

let project: InstalledProject;
beforeAll(async () => {
  project = await installProject();
  await writeConsumer(project, all);
}, 90_000);
afterAll(() => project.remove());

describe.each(COMPILERS.map((compiler) => [compiler.name, compiler] as const))(
  '%s',
  (_, compiler) => {
    const apis = compiler.packages === 'all' ? all : sample;
    let problems: readonly TypeProblem[];
    let outDir: string;
    beforeAll(async () => {
      ({ problems, outDir } = await compileWith(project, compiler, consumerFiles(apis)));
    }, 90_000);

    it.each(RIGHT)('takes what is right: %s', (_, use) => {
      expect(problemsIn(use)).toEqual([]);
    });

    it.each(WRONG)('refuses what is wrong: %s', (_, use) => {
      const found = problemsIn(use).map(({ code }) => code);
      expect(found).toHaveLength(1);
      expect(use.errors).toEqual(expect.arrayContaining(found));
    });

    it('finds nothing in the packages, in the README examples and in the sources', () => {
      expect(problems.filter(({ file }) => !['uses.ts', 'bad.ts'].includes(file))).toEqual([]);
      const expected = USES.flatMap(problemsIn);
      const found = problems.filter(({ file }) => file === 'uses.ts');
      expect(found.filter((problem) => !expected.includes(problem))).toEqual([]);
    });

    it('has looked: a file that is bad on purpose is found to be', () => {
      const bad = problems.filter(({ file }) => file === 'bad.ts');
      expect(bad.map(({ line, code }) => [line, code])).toEqual([
        [1, 2307],
        [2, 2322],
        [3, 9010],
      ]);
    });

    it.each(['index.d.ts', 'index.js'])('makes the published %s of every source', (file) => {
      const others = apis.filter((api) => {
        const made = readFileSync(join(outDir, dirname(emittedFile(api)), file), 'utf8');
        const published = readFileSync(join(api.folder, file), 'utf8');
        // Of an overload's comments compilers leave nothing in JavaScript.
        const text = file.endsWith('.js') ? [made, published].map(undocumented) : [made, published];
        return new Set(text.map(bare)).size > 1;
      });
      expect(others.map(({ id }) => id)).toEqual([]);
    });

    function problemsIn(use: Use): TypeProblem[] {
      const [first, last] = linesOf(use);
      return problems.filter(
        ({ file, line }) => file === 'uses.ts' && line >= first && line <= last,
      );
    }
  },
);

/** The code without its layout: compilers indent, space and break lines as they like. */
function bare(code: string): string {
  return code
    .replace(/,(?=\s*[}\])>])/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}()<>[\],;|]) ?/g, '$1')
    .replaceAll('<|', '<')
    .trim();
}

function undocumented(code: string): string {
  return code.replace(/^\s*(?:\/\*\*|\*).*$/gm, '');
}
