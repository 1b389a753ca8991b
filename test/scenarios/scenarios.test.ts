import { describe, expect, it } from 'vitest';
import { typeErrors } from '../emit/type-check.js';
import { emitted, printed, readScenarios, rewrite } from './scenario.js';

/** Set to write what is emitted now into the scenarios, to be read before it is kept. */
const isUpdate = process.env.SCENARIOS_UPDATE === '1';

const scenarios = readScenarios();

describe('a scenario', () => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_, scenario) => {
    const now = printed(emitted(scenario));
    if (isUpdate) rewrite(scenario, now);
    else expect(now).toBe(scenario.expected);
  });
});

describe('the scenarios', () => {
  it('are there', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(12);
  });

  it('are used as their clients are meant to be, and not otherwise', () => {
    const files = scenarios.flatMap((scenario) => [
      ...emitted(scenario).map((file) => ({ ...file, path: `${scenario.name}/${file.path}` })),
      ...scenario.given
        .filter(({ path }) => path === 'use.ts')
        .map((file) => ({ ...file, path: `${scenario.name}/use.ts` })),
    ]);
    expect(files.filter(({ path }) => path.endsWith('/use.ts'))).toHaveLength(scenarios.length);
    expect(typeErrors(files)).toEqual([]);
  });
});
