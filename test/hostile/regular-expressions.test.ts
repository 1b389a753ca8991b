import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegExpParser } from '@eslint-community/regexpp';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../../src/', import.meta.url).pathname;

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('runtime/dist/'),
);

/** What the runtime matches names with is made of the patterns of an API. */
const MADE: Readonly<Record<string, RegExp>> = {
  'runtime/path.ts': /^new RegExp\(`\^\$\{sourceOf\(pattern\)\}\$`\)$/,
};

/** Patterns as they are written, and calls that make one of text, which nobody could check. */
interface Patterns {
  readonly literals: readonly string[];
  readonly made: readonly string[];
}

function patternsIn(code: string): Patterns {
  const literals: string[] = [];
  const made: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node.text);
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (isCall && node.expression.getText() === 'RegExp') made.push(node.getText());
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true));
  return { literals, made };
}

/** Where the time of a search grows faster than its text does. */
function superLinear(literal: string): string[] {
  const { pattern, flags } = new RegExpParser().parseLiteral(literal);
  return analyse({ pattern, flags }).reports.map(({ type }) => `${literal}: ${type}`);
}

describe('the regular expressions', () => {
  it.each(FILES)('take time in proportion to their text in %s', (file) => {
    const { literals, made } = patternsIn(readFileSync(join(SRC, file), 'utf8'));
    expect(literals.flatMap(superLinear)).toEqual([]);
    expect(made).toEqual(file in MADE ? [expect.stringMatching(MADE[file] ?? '')] : []);
  });
});

describe('the check of regular expressions', () => {
  it.each([
    ['a run that is searched for at its end', '/\\/+$/'],
    ['two runs of the same', '/^a*a*$/'],
    ['a run in a run', '/^(?:a+)+$/'],
  ])('finds %s', (_, literal) => {
    expect(superLinear(literal)).not.toEqual([]);
  });

  it('finds patterns that are made of text', () => {
    expect(patternsIn('f(new RegExp(x)); const y = /a/g; RegExp("b")')).toEqual({
      literals: ['/a/g'],
      made: ['new RegExp(x)', 'RegExp("b")'],
    });
  });
});
