import { describe, expect, it } from 'vitest';
import { renderPayloadTypes } from '../../src/emit/payloads/payload-types.js';
import { render } from '../../src/emit/render.js';
import { type Schema, type Schemas, schemaRef } from '../../src/model/schema.js';
import { surfaceOf } from '../../src/surface/surface-of.js';
import { schemaTypeNames } from '../../src/surface/type-names.js';
import { apiWithPayloads, object } from './builders.js';
import { typeErrors } from './type-check.js';

const TEXT: Schema = { type: 'string' };

/** What is declared for one schema. */
function declared(schema: Schema): string {
  return renderPayloadTypes(surfaceOf(apiWithPayloads({ Book: schema }), []));
}

describe('renderPayloadTypes', () => {
  it.each<[string, Schema, string]>([
    ['a member', object({ title: TEXT }), 'title?: string;'],
    ['a required member', { ...object({ title: TEXT }), required: ['title'] }, 'title: string;'],
    ['an output-only member', object({ id: { ...TEXT, readOnly: true } }), 'readonly id?: string;'],
    ['a reference', object({ next: schemaRef('Book') }), 'next?: Book;'],
    [
      'an output-only reference',
      object({ next: { ...schemaRef('Book'), readOnly: true } }),
      'readonly next?: Book;',
    ],
    ['a reference to nothing', object({ next: schemaRef('Nothing') }), 'next?: unknown;'],
    [
      'a foreign reference',
      object({ next: { $ref: 'https://x.example/#/Book' } }),
      'next?: unknown;',
    ],
    [
      'an open enum',
      object({ state: { type: 'string', enum: ['OPEN'] } }),
      "state?: 'OPEN' | (string & {});",
    ],
    [
      'a value twice',
      object({ state: { type: 'string', enum: ['A', 'A'] } }),
      "state?: 'A' | (string & {});",
    ],
    ['an enum without values', object({ state: { type: 'string', enum: [] } }), 'state?: string;'],
    [
      'a list of enums',
      object({ states: { type: 'array', items: { type: 'string', enum: ['A'] } } }),
      "states?: ('A' | (string & {}))[];",
    ],
    [
      'a list of lists',
      object({ rows: { type: 'array', items: { type: 'array', items: TEXT } } }),
      'rows?: string[][];',
    ],
    ['a list of anything', object({ list: { type: 'array' } }), 'list?: unknown[];'],
    [
      'a map',
      object({ labels: { type: 'object', additionalProperties: TEXT } }),
      'labels?: { [key: string]: string };',
    ],
    [
      'a map of maps',
      object({
        a: {
          type: 'object',
          additionalProperties: { type: 'object', additionalProperties: schemaRef('Book') },
        },
      }),
      'a?: { [key: string]: { [key: string]: Book } };',
    ],
    ['any', object({ value: {} }), 'value?: unknown;'],
    [
      'an object without members',
      object({ value: { type: 'object' } }),
      'value?: Record<string, unknown>;',
    ],
    [
      'a member to be quoted',
      object({ 'a-b': TEXT, '@type': TEXT }),
      "'@type'?: string;\n  'a-b'?: string;",
    ],
    ['a member called like a number', object({ 1: TEXT }), "'1'?: string;"],
    ['a member like a JSON pointer', object({ '#/%zz/~': TEXT }), "'#/%zz/~'?: string;"],
    [
      'a member called __proto__',
      object(JSON.parse('{"__proto__":{"type":"string"}}')),
      '__proto__?: string;',
    ],
    [
      'what a format means',
      object({ at: { type: 'string', format: 'google-datetime' } }),
      '/** A moment, as RFC 3339 writes it. */\n  at?: string;',
    ],
    [
      'a 64-bit integer as text',
      object({ n: { type: 'string', format: 'int64' } }),
      '/** A 64-bit integer, in decimal. */\n  n?: string;',
    ],
    [
      'a 64-bit integer as a number',
      object({ n: { type: 'integer', format: 'int64' } }),
      '/** A 64-bit integer, which loses digits beyond 2^53. */\n  n?: number;',
    ],
    [
      'an old member',
      object({ old: { ...TEXT, deprecated: true } }),
      '/** @deprecated */\n  old?: string;',
    ],
    [
      'an old member with a format',
      object({ old: { type: 'integer', format: 'int32', deprecated: true } }),
      '/**\n   * A 32-bit integer.\n   * @deprecated\n   */\n  old?: number;',
    ],
    ['members inside a member', object({ a: object({ b: TEXT }) }), 'a?: {\n    b?: string;\n  };'],
  ])('writes %s', (_, schema, want) => {
    expect(declared(schema)).toBe(`export interface Book {\n  ${want}\n}\n`);
  });

  it.each<[string, Schema, string]>([
    ['a list', { type: 'array', items: TEXT }, 'export type Book = string[];\n'],
    ['an enum', { type: 'string', enum: ['A'] }, "export type Book = 'A' | (string & {});\n"],
    [
      'a map',
      { type: 'object', additionalProperties: TEXT },
      'export interface Book {\n  [key: string]: string;\n}\n',
    ],
    ['a reference to itself', schemaRef('Book'), 'export type Book = unknown;\n'],
    [
      'members beside a map',
      { ...object({ a: TEXT }), additionalProperties: TEXT },
      'export type Book = { a?: string } & { [key: string]: string };\n',
    ],
  ])('writes a schema that is %s', (_, schema, want) => {
    expect(declared(schema).replace(/\{\n {2}a\?: string;\n\}/, '{ a?: string }')).toBe(want);
  });

  it('says nothing of an unknown format, which may hold anything', () => {
    expect(declared(object({ a: { type: 'string', format: '*/ x' } }))).not.toContain('*/');
  });

  it('sets an enum on lines of its own where it is long', () => {
    const values = ['A', 'B', 'C'].map((letter) => letter.repeat(40));
    const lines = values.map((value) => `    | '${value}'\n`).join('');
    expect(declared(object({ state: { type: 'string', enum: values } }))).toContain(
      `  state?:\n${lines}    | (string & {});\n`,
    );
    expect(
      declared(object({ states: { type: 'array', items: { type: 'string', enum: values } } })),
    ).toContain(`  states?: (\n${lines}    | (string & {})\n  )[];\n`);
  });
});

describe('payload types', () => {
  it.each<[string, Schemas]>([
    [
      'that refer to each other in a circle',
      { A: object({ b: schemaRef('B') }), B: object({ a: schemaRef('A') }) },
    ],
    ['that are nothing but a circle', { A: schemaRef('B'), B: schemaRef('A') }],
    [
      'that are lists of each other',
      { A: { type: 'array', items: schemaRef('B') }, B: { type: 'array', items: schemaRef('A') } },
    ],
    [
      'that are maps of themselves',
      { A: { type: 'object', additionalProperties: schemaRef('A') } },
    ],
    [
      'whose names are the same once cleaned',
      { 'A.B': object({ a: TEXT }), A_B: object({ b: TEXT }), 'A-B': object({ c: TEXT }) },
    ],
    [
      'whose names are taken',
      Object.fromEntries(
        [
          'string',
          'any',
          'Record',
          'Promise',
          'class',
          'Readonly',
          'undefined',
          'Operation',
          'UnknownPayload',
          'payloads',
          'constructor',
          'GetRequest',
        ].map((name) => [name, object({ a: {}, b: { type: 'object' } })]),
      ),
    ],
    ['that refer to names with any character', { 'a/b~c%': object({ self: schemaRef('a/b~c%') }) }],
    [
      'with members called like those of every object',
      { A: object({ constructor: TEXT, toString: TEXT, hasOwnProperty: TEXT }) },
    ],
  ])('%s type-check', (_, schemas) => {
    expect(typeErrors(render([apiWithPayloads(schemas)]))).toEqual([]);
  });

  it('have no two the same name', () => {
    const names = schemaTypeNames({ 'A.B': {}, A_B: {}, 'A-B': {}, A_B2: {} });
    expect([...names.values()]).toEqual(['A_B', 'A_B2', 'A_B3', 'A_B22']);
  });
});

describe('typeErrors', () => {
  it('finds what does not type-check', () => {
    const content = "import type { Nothing } from './types.js';\nexport const a: Nothing = 1;\n";
    expect(typeErrors([{ path: 'library/v1/index.ts', content }])).toHaveLength(1);
  });
});
