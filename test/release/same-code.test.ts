import { expect, it } from 'vitest';
import { isSameCode } from '../../src/release/same-code.js';

const PATH = "  path: '/v1/{parent=tagValues/*}/holds',\n";
const code = `/** Starts. */\n${PATH}  body: 'hold',\n  /**\n   * Ends.\n   */\n  end: 1,\n`;
const filesOf = (text: string) =>
  new Map([
    ['package.json', Buffer.from('{"name":"a"}')],
    ['v1/starts.js', Buffer.from(text)],
  ]);

it.each([
  ['another comment of one line', code.replace('Starts', 'Begins'), true],
  ['a comment more, of many lines', `/**\n * More.\n */\n${code}`, true],
  ['another body between a path with /* and a comment', code.replace("'hold'", "'*'"), false],
  ['another path', code.replace('holds', 'held'), false],
  ['code behind a comment', code.replace('/** Starts. */', '/** Starts. */ more();'), false],
])('%s: same code is %3$s', (_, now, want) => {
  expect(isSameCode(filesOf(code), filesOf(now))).toBe(want);
});
