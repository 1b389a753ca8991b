import { describe, expect, it } from 'vitest';
import {
  isCustomMethod,
  METHOD_KINDS,
  METHOD_ORDER,
  methodOf,
  standardMethod,
} from '../../src/model/methods.js';

describe('standardMethod', () => {
  it.each([
    ['GET', 'operation', 'get'],
    ['GET', 'parent', 'list'],
    ['DELETE', 'operation', 'delete'],
    ['DELETE', 'parent', undefined],
    ['POST', 'operation', undefined],
    ['PATCH', 'operation', undefined],
  ] as const)('%s on the %s is %s', (httpMethod, target, want) => {
    expect(standardMethod(httpMethod, target)).toBe(want);
  });
});

describe('isCustomMethod', () => {
  it.each([
    ['cancel', true],
    ['wait', true],
    ['get', false],
    ['constructor', false],
  ])('of %s is %s', (name, want) => {
    expect(isCustomMethod(name)).toBe(want);
  });
});

it('every method is in both orders, and its sentences fit the lines of a doc comment', () => {
  expect([...METHOD_ORDER].sort()).toEqual(METHOD_KINDS);
  for (const kind of METHOD_KINDS) {
    const { doc, throws, fields } = methodOf(kind);
    const lines = [...doc, ...throws.map((line) => `@throws ${line}`), ...fields.map((f) => f.doc)];
    for (const line of lines) expect(`   * ${line}`.length, line).toBeLessThanOrEqual(101);
  }
});
