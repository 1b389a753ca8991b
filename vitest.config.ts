import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { leanOpenapiTypescript } from './.rolldown.config.js';

/** Tests that replace modules of Node.js, or do their work in processes of their own. */
const isolated = [
  ...['bench', 'packages'].map((folder) => `test/${folder}/**/*.test.ts`),
  'test/*.test.ts',
  'test/hostile/spec-folder.test.ts',
];

/** Tests that take minutes, by name. */
const slow = ['test/**/*.slow.test.ts'];

const thorough = { env: { LROGEN_TESTS: 'thorough' }, testTimeout: 600_000 };

/** What takes longest, from the longest on. */
const LONGEST = [
  'packages/consumer-types',
  'killed-commands.slow',
  'output/killed-runs.slow',
  'starts/user-programs.slow',
  'release/routine.slow',
  'packages/declarations',
  'runtime/faults.slow',
  'hostile/growth.slow',
  'hostile/mutator.slow',
  'hostile/discovery',
  'hostile/openapi',
  'diff/oracle',
  'conformance/corpus.slow',
  'conformance/prism',
  'conformance/openapi-round-trip',
  'init/init',
].map((name) => `/test/${name}.test.ts`);

/** Begins in each project with what takes longest, so that no worker is still at it when the others have ended. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return found < 0 ? LONGEST.length : found;
    };
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) =>
      sorted.filter((file) => file.project === project).sort((a, b) => rank(a) - rank(b)),
    );
  }
}

/** Those that leave their process as they found it. */
const slowShared = ['test/{cli,conformance,dialects,diff,hostile,sources,sync}/**/*.slow.test.ts'];

export default defineConfig({
  // Sources are tested over the compiler that the build gives them.
  plugins: [leanOpenapiTypescript()],
  // What the manifest says of it is said of what is built.
  resolve: {
    alias: { '#protobuf': `${import.meta.dirname}/src/sources/proto/protobuf.ts` },
  },
  test: {
    setupFiles: ['test/setup.ts'],
    // What never ends is stopped, and nothing else is, on a machine that has much other work too.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    // All cores: one less, the default, would leave half of a machine with two idle.
    maxWorkers: '100%',
    // What is built is run as Node.js runs it: transforming 255 clients takes longer than testing them.
    server: {
      deps: { external: [/\/(?:dist|generated)\//], inline: [/\/openapi-typescript\//] },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          // They leave their process as they found it (`setup.ts`), so that the compilers are loaded
          // once and not per file.
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...isolated, ...slow],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: isolated,
          exclude: [...configDefaults.exclude, ...slow],
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: [
            ...slow,
            'test/packages/{consumer-types,declarations,hostile-names,lint}.test.ts',
          ],
          exclude: [...configDefaults.exclude, ...slowShared],
          ...thorough,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow-shared',
          // Beside the slow ones those that can be thorough: they ask `test/thorough.ts`.
          include: [
            ...slowShared,
            'test/diff/oracle.test.ts',
            'test/hostile/{discovery,openapi,swagger}.test.ts',
            'test/conformance/{every-request,names-only,openapi-lint,prism,start-round-trip}.test.ts',
            'test/emit/render.test.ts',
          ],
          isolate: false,
          ...thorough,
        },
      },
    ],
  },
});
