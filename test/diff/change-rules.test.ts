import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isPreGa } from '../../src/diff/api-diff.js';
import { CHANGE_RULES, type ChangeRule } from '../../src/diff/change-rules.js';

const PAGE = '.github/docs/diff.md';

/** The table of the page. */
function table(): string {
  const rows = Object.values<ChangeRule>(CHANGE_RULES).map(
    ({ kind, change, release, why, exception }) =>
      `| ${kind} | ${change} | ${release} | ${why}${exception ? ` (exception: ${exception})` : ''} |`,
  );
  return ['| what | change | release | why |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

it('the page has the table of all changes', async () => {
  const [before = '', after = ''] = readFileSync(PAGE, 'utf8').split(
    /(?<=<!-- rules -->\n)[\s\S]*(?=\n<!-- end of rules -->)/,
  );
  await expect(`${before}${table()}${after}`).toMatchFileSnapshot(`../../${PAGE}`);
});

it('every rule of the table is one that some comparison tells', () => {
  const code = readdirSync('src/diff')
    .filter((file) => file !== 'change-rules.ts')
    .map((file) => readFileSync(`src/diff/${file}`, 'utf8'))
    .join('\n');
  expect(Object.keys(CHANGE_RULES).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});

it.each([
  ...[
    ['v1', false],
    ['v2', false],
    ['v1beta1', true],
    ['v1p1beta1', true],
    ['v1alpha', true],
  ],
  ...[
    ['alpha', true],
    ['beta', true],
    ['v0', true],
    ['v01', false],
    ['v1eap', true],
  ],
] as const)('%s is before general availability: %s', (version, want) => {
  expect(isPreGa(version as string)).toBe(want);
});
