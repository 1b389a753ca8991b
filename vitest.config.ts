import { configDefaults, defineConfig } from 'vitest/config';
import { leanOpenapiTypescript } from './.rolldown.config.js';

/** Tests that replace modules of Node.js, or do their work in processes of their own. */
const isolated = [
  ...['bench', 'packages'].map((folder) => `test/${folder}/**/*.test.ts`),
  'test/*.test.ts',
  'test/hostile/spec-folder.test.ts',
];

/** Tests that take minutes, by name. */
const slow = ['test/**/*.slow.test.ts'];

export default defineConfig({
  // Sources are tested over the compiler that the build gives them.
  plugins: [leanOpenapiTypescript((id) => `${import.meta.dirname}/src/emit/${id}.ts`)],
  test: {
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    // A first import of the compilers takes its time where all cores are at work.
    hookTimeout: 60_000,
    pool: 'forks',
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
          // Beside the slow ones those that can be thorough: they ask `test/thorough.ts`.
          include: [
            ...slow,
            'test/diff/oracle.test.ts',
            'test/hostile/{discovery,openapi,swagger}.test.ts',
            'test/conformance/{every-request,names-only,openapi-lint,prism}.test.ts',
            'test/emit/render.test.ts',
            'test/packages/{consumer-types,declarations,hostile-names,lint}.test.ts',
          ],
          env: { LROGEN_TESTS: 'thorough' },
          testTimeout: 120_000,
        },
      },
    ],
  },
});
