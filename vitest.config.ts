import { configDefaults, defineConfig } from 'vitest/config';

/** Tests of pure functions share a process, so that the compilers are loaded once and not per file. */
const pure = [
  ...[
    'check',
    'cli',
    'config',
    'conformance',
    'diagnostics',
    'dialects',
    'diff',
    'emit',
    'generate',
    'model',
  ],
  ...['normalize', 'scenarios', 'sources', 'specs', 'surface', 'sync'],
].map((folder) => `test/${folder}/**/*.test.ts`);

/** Tests that take minutes, by name. */
const slow = ['test/**/*.slow.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // A first import of the compilers takes its time where all cores are at work.
    hookTimeout: 60_000,
    pool: 'forks',
    // All cores: one less, the default, would leave half of a machine with two idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: pure,
          exclude: [...configDefaults.exclude, ...slow],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...pure, ...slow],
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
            'test/packages/{hostile-names,lint}.test.ts',
          ],
          env: { LROGEN_TESTS: 'thorough' },
          testTimeout: 120_000,
        },
      },
    ],
  },
});
