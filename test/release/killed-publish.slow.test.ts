import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { publish } from '../../src/release/publish.js';
import { PLAN_FILE } from '../../src/release/release-plan.js';
import { temporary } from '../cli/lrogen.js';
import { killingRegistry } from './killing-registry.js';
import { onlyTo } from './only-registry.js';

const MOMENTS = 100;
const NAMES = ['a', 'b', 'c'];

afterAll(() => {
  delete process.env.npm_config_registry;
});

it('publish that is killed at any moment is finished by the next run, and sends each version once, with its tag', async () => {
  const registry = await killingRegistry();
  const out = await temporary();
  const packages = NAMES.map((name) => ({
    ...{ package: name, folder: name, from: null, version: '1.0.0', release: 'minor' },
  }));
  await writeFile(join(out, PLAN_FILE), JSON.stringify({ planVersion: 1, packages }));
  for (const name of NAMES) {
    // The last depends on the first, so that it comes after it.
    const dependencies = name === 'c' ? { a: '^1.0.0' } : {};
    await mkdir(join(out, name));
    const manifest = JSON.stringify({ name, version: '1.0.0', dependencies });
    await writeFile(join(out, name, 'package.json'), manifest);
  }
  let runs = 0;
  const run = async (at: number): Promise<number | undefined> => {
    const [token, cwd] = [`run-${++runs}`, await temporary()];
    const auth = `//${new URL(registry.url).host}/:_authToken=${token}\n`;
    const cache = `cache=${join(cwd, '.npm')}\nfetch-retries=0\n`;
    // Those that were killed keep theirs.
    const sockets = 'maxsockets=1000\n';
    await writeFile(join(cwd, '.npmrc'), `registry=${registry.url}\n${auth}${cache}${sockets}`);
    await onlyTo(registry, cwd);
    return registry.untilKilled(token, at, async () => {
      const { published, there, diagnostics } = await publish({ out, cwd });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect([...published, ...there].sort()).toEqual(NAMES.map((name) => `${name}@1.0.0`));
    });
  };
  const steps = (await run(0)) ?? 0;
  expect(steps).toBeGreaterThan(10);
  const moment = fc.integer({ min: 1, max: steps });
  await fc.assert(
    fc.asyncProperty(moment, fc.option(moment, { freq: 1 }), async (first, second) => {
      registry.forget();
      expect(await run(first)).toBe(undefined);
      // A version and its tag are sent at once, so that no moment is between them.
      expect(registry.untagged()).toEqual([]);
      if (second !== null) await run(second);
      await run(0);
      expect(registry.twice).toEqual([]);
      expect(registry.untagged()).toEqual([]);
      expect([...registry.taken].sort()).toEqual(NAMES.map((name) => `${name}@1.0.0`));
      expect(registry.taken.indexOf('a@1.0.0')).toBeLessThan(registry.taken.indexOf('c@1.0.0'));
    }),
    { numRuns: MOMENTS, endOnFailure: true },
  );
});
