import { expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { normalize, readSpecs } from '../../src/index.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { inPath, object, ref, text } from '../dialects/own-document.js';
import { inQuery, json, library, list, noted, titled } from './framework-library.js';
import { told } from './told.js';

const integer = { type: 'integer' };
const number = { type: 'number' };
const map = (additionalProperties: object) => ({ type: 'object', additionalProperties });
const patterned = (values: object) => ({
  type: 'object',
  patternProperties: { '^[a-z]+$': values },
  additionalProperties: false,
});
const only = (value: string) => ({ const: value });
const values = (...all: readonly string[]) => ({ ...text, enum: all });
const kind = (value: string, more: object = {}) => object({ kind: only(value), ...more });
const [A, B, C] = [object({ a: text }), object({ b: text }), object({ c: text })];
const schemas = { A, B, C };
const oneOf = (...names: readonly string[]) => ({ oneOf: names.map(ref) });
const record = { type: 'object' };
const RECORD = '{ [key: string]: unknown }';
/** A start whose path names a region, of some. */
const inRegion = (region: object, verb = 'post') => {
  const start = {
    parameters: [inPath('region', { schema: region })],
    ...{ operationId: 'bindBook', requestBody: json(object({ title: text })) },
    ...{ responses: { 202: json(ref('Operation')) } },
  };
  return library({ paths: { '/v1/at/{region}/books': { [verb]: start } } });
};
/** Operations of regions, of some. */
const ofRegion = (region: object) => {
  const parameters = [inPath('region', { schema: region }), inPath('operation')];
  const get = { parameters, responses: { 200: json(ref('Operation')) } };
  return library({ paths: { '/v1/regions/{region}/operations/{operation}': { get } } });
};
const queried = (schema: object, required = false) =>
  library({ start: { parameters: [inQuery('mode', { schema, required })] } });
const within = (inner: object) =>
  library({ detail: { ...object({ note: ref('Detail/$defs/Inner') }), $defs: { Inner: inner } } });

/** What an OpenAPI 3.1 document changed, and what its callers are to be told of it: written down before it was tried. */
const PAIRS: readonly [
  name: string,
  before: readonly TextDocument[],
  after: readonly TextDocument[],
  want: string[],
][] = [
  // Choices.
  [
    'an answer has a further choice',
    noted(oneOf('A', 'B'), schemas),
    noted(oneOf('A', 'B', 'C'), schemas),
    ['minor: field Detail.note.c added: string'],
  ],
  [
    'an answer has a choice less',
    noted(oneOf('A', 'B', 'C'), schemas),
    noted(oneOf('A', 'B'), schemas),
    ['major: field Detail.note.c removed: string'],
  ],
  [
    'a request has a further choice',
    titled(oneOf('A', 'B'), schemas),
    titled(oneOf('A', 'B', 'C'), schemas),
    ['minor: parameter Book.title.c added'],
  ],
  [
    'a request has a choice less',
    titled(oneOf('A', 'B', 'C'), schemas),
    titled(oneOf('A', 'B'), schemas),
    ['major: parameter Book.title.c removed'],
  ],
  [
    'one of some is any of them',
    noted(oneOf('A', 'B'), schemas),
    noted({ anyOf: [ref('A'), ref('B')] }, schemas),
    [],
  ],
  [
    'a list of choices has one less',
    noted(list(oneOf('A', 'B')), schemas),
    noted(list({ oneOf: [ref('A'), ref('A')] }), schemas),
    ['major: field Detail.note[].b removed: string'],
  ],
  [
    'an answer may be of two types',
    noted(text),
    noted({ anyOf: [text, integer] }),
    ['major: field Detail.note widened: string is now unknown'],
  ],
  [
    'a request may be of two types',
    titled(text),
    titled({ type: ['string', 'integer'] }),
    ['minor: parameter Book.title widened: string is now unknown'],
  ],
  [
    'constants tell a further choice of a request',
    titled({ oneOf: [kind('a'), kind('b')] }),
    titled({ oneOf: [kind('a'), kind('b'), kind('c', { size: integer })] }),
    ['minor: enum value Book.title.kind(c) added', 'minor: parameter Book.title.size added'],
  ],
  [
    'constants tell a choice of an answer less',
    noted({ oneOf: [kind('a', { note: text }), kind('b', { note: text })] }),
    noted({ oneOf: [kind('a', { note: text })] }),
    ['minor: enum value Detail.note.kind(b) removed'],
  ],
  [
    'a constant is one of several values',
    noted(only('a')),
    noted(values('a', 'b')),
    ['minor: enum value Detail.note(b) added'],
  ],
  // What is made of parts.
  [
    'a part of an answer has a further field',
    library({ detail: { allOf: [ref('A'), object({ note: text })] }, schemas }),
    library({
      detail: { allOf: [ref('A'), object({ note: text })] },
      schemas: { A: object({ a: text, more: text }) },
    }),
    ['minor: field Detail.more added: string'],
  ],
  [
    'parts are written out',
    library({
      detail: { allOf: [ref('A'), { ...object({ note: text }), required: ['a'] }] },
      schemas,
    }),
    library({ detail: { ...object({ a: text, note: text }), required: ['a'] } }),
    [],
  ],
  [
    'a part asks for a field',
    library({ book: { allOf: [ref('A'), object({ title: text })] }, schemas }),
    library({
      book: { allOf: [ref('A'), { ...object({ title: text }), required: ['a'] }] },
      schemas,
    }),
    ['major: parameter Book.a narrowed: may be left out is now required'],
  ],
  // Definitions within a schema.
  [
    'a field of a definition has another type',
    within(A),
    within(object({ a: integer })),
    ['major: field Detail.note.a changed: string is now number'],
  ],
  [
    'a named schema is a definition',
    noted(ref('A'), { A }),
    within(A),
    ['major: payload type A removed'],
  ],
  // Maps.
  [
    'values of a pattern are numbers',
    noted(patterned(text)),
    noted(patterned(integer)),
    ['major: field Detail.note[] changed: string is now number'],
  ],
  [
    'so they are in a request',
    titled(patterned(text)),
    titled(patterned(integer)),
    ['major: parameter Book.title[] changed: string is now number'],
  ],
  ['names of a map have a pattern', noted(map(text)), noted(patterned(text)), []],
  [
    'a map of an answer holds anything',
    noted(map(text)),
    noted(record),
    [`major: field Detail.note widened: { [key: string]: string } is now ${RECORD}`],
  ],
  [
    'what an answer maps to is told',
    noted(record),
    noted(map(text)),
    [`minor: field Detail.note narrowed: ${RECORD} is now { [key: string]: string }`],
  ],
  [
    'a map of a request takes anything',
    titled(map(text)),
    titled(record),
    [`minor: parameter Book.title widened: { [key: string]: … } is now ${RECORD}`],
  ],
  [
    'what a request maps to is asked for',
    titled(record),
    titled(map(text)),
    [`major: parameter Book.title narrowed: ${RECORD} is now { [key: string]: … }`],
  ],
  [
    'anything may stand in an object of a request',
    titled(A),
    titled(record),
    [`minor: parameter Book.title widened: { … } is now ${RECORD}`],
  ],
  [
    'an object of a request has fields',
    titled(record),
    titled(A),
    [`major: parameter Book.title narrowed: ${RECORD} is now { … }`],
  ],
  [
    'anything may stand in an object of an answer',
    noted(A),
    noted(record),
    [`major: field Detail.note widened: { a } is now ${RECORD}`],
  ],
  [
    'fields of an answer are told',
    noted(record),
    noted(A),
    [`minor: field Detail.note narrowed: ${RECORD} is now { a }`],
  ],
  [
    'an object has no members',
    noted(record),
    noted({ ...record, additionalProperties: false }),
    [`minor: field Detail.note narrowed: ${RECORD} is now {}`],
  ],
  // Lists and values.
  [
    'a tuple is a list of texts',
    noted({ type: 'array', prefixItems: [text, integer], items: false }),
    noted(list(text)),
    ['minor: field Detail.note[] narrowed: unknown is now string'],
  ],
  [
    'a whole number of a request may be broken',
    titled(integer),
    titled(number),
    ['minor: parameter Book.title widened: integer is now number'],
  ],
  [
    'a number of an answer may be broken',
    noted(integer),
    noted(number),
    ['patch: field Detail.note changed: integer is now number'],
  ],
  [
    'a field of an answer is forbidden',
    library({ detail: { type: 'object', properties: { note: text, a: text } } }),
    library({ detail: { type: 'object', properties: { note: text, a: false } } }),
    ['major: field Detail.a removed: string'],
  ],
  [
    'what is read has limits',
    noted({ ...text, maxLength: 9 }),
    noted({ ...text, maxLength: 5, pattern: '^a' }),
    [],
  ],
  // What the service fills in, it fills in for every version of a package; limits are its own to check.
  ['a field of an answer has a default', noted(text), noted({ ...text, default: 'A' }), []],
  [
    'a field of a request has another default',
    titled({ ...text, default: 'A' }),
    titled({ ...text, default: 'B' }),
    [],
  ],
  [
    'the default of an enum is another one',
    titled({ ...values('A', 'B'), default: 'A' }),
    titled({ ...values('A', 'B'), default: 'B' }),
    [],
  ],
  [
    'a field of an object of a request has another default',
    titled(object({ a: { ...integer, default: 1 } })),
    titled(object({ a: { ...integer, default: 2 } })),
    [],
  ],
  [
    'a field of a query has another default',
    queried({ ...text, default: 'A' }),
    queried({ ...text, default: 'B' }),
    [],
  ],
  ['a default is told', queried(text), queried({ ...text, default: 'B' }), []],
  ['a default is told no more', titled({ ...text, default: 'A' }), titled(text), []],
  // Paths.
  [
    'a path takes a further region',
    inRegion(values('us')),
    inRegion(values('us', 'eu')),
    ['minor: enum value BindBookRequest.region(eu) added'],
  ],
  [
    'a path takes a region less',
    inRegion(values('us', 'eu')),
    inRegion(values('us')),
    ['major: enum value BindBookRequest.region(eu) removed'],
  ],
  [
    'which regions a path takes is told',
    inRegion(text),
    inRegion(values('us', 'eu')),
    ['minor: parameter BindBookRequest.region narrowed: any value is now us | eu'],
  ],
  [
    'operations, whose names the service gives, are of a region less',
    ofRegion(values('us', 'eu')),
    ofRegion(values('us')),
    [],
  ],
];

it.each(PAIRS)('a caller is told where %s', (_, before, after, want) => {
  expect(told(before, after)).toEqual(want);
});

it('a package tells the values that a path may have, as its document does', () => {
  const documents = inRegion(values('us', 'eu'));
  const files = render(normalize(readSpecs(documents).specs).apis);
  const of = (path: string) => files.find((file) => file.path === path)?.content ?? '';
  expect(of('library/v1/requests.d.ts')).toContain("region: 'us' | 'eu' | (string & {});");
  const packed = { file: 'library/v1/openapi.json', text: of('library/v1/openapi.json') };
  expect(told(documents, [packed])).toEqual([]);
  expect(told([packed], inRegion(values('us')))).toEqual([
    'major: enum value BindBookRequest.region(eu) removed',
  ]);
});
