import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASES_OF_CALLING } from './cases-of-calling.js';
import { CASES_OF_ENDING } from './cases-of-ending.js';
import { CASES_OF_LIMITS } from './cases-of-limits.js';
import { CASES_OF_STARTING } from './cases-of-starting.js';
import { CASES_OF_WAITING } from './cases-of-waiting.js';
import type { Cases } from './scripted-client.js';

const CASES: Cases = {
  ...CASES_OF_WAITING,
  ...CASES_OF_LIMITS,
  ...CASES_OF_ENDING,
  ...CASES_OF_CALLING,
  ...CASES_OF_STARTING,
};

const page = readFileSync('.github/docs/what-happens.md', 'utf8');
const lines = [...page.matchAll(/^\| (.+?) \| (.+) \|$/gm)]
  .map(([, when = '', then = '']) => ({ when, then }))
  .filter(({ when }) => !/^(when|-+)$/.test(when));

/** What a line calls an outcome. */
function called(outcome: unknown = ''): string {
  if (typeof outcome === 'string') return outcome;
  const { name, state } = outcome as { readonly name?: string; readonly state?: string };
  return (outcome instanceof Error ? name : state) ?? '';
}

describe('what happens when', () => {
  for (const { when, then } of lines) {
    it(when, async () => {
      const [word, happen] = CASES[when] ?? [];
      expect(called(await happen?.()), 'this line has no test').toBe(word);
      expect(then).toContain(`\`${word}\``);
    });
  }

  it('has a line for every test', () => {
    expect(Object.keys(CASES).sort()).toEqual(lines.map(({ when }) => when).sort());
  });
});
