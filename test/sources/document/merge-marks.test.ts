import { expect, it } from 'vitest';
import { parseJsonc } from '../../../src/config/jsonc.js';
import { readSpecs } from '../../../src/specs/read-specs.js';

/** A text both of whose sides say the same, from its second line on. */
const merged = (first: string, rest: string): string =>
  `${first}\n<<<<<<< HEAD\n${rest}\n=======\n${rest}\n>>>>>>> theirs\n`;

it.each([
  ['a.json', 'LRO-JSON-SYNTAX', merged('{', '"openapi": "3.1.0" }')],
  ['a.yaml', 'LRO-YAML-SYNTAX', merged('openapi: 3.1.0', 'info: { title: A, version: v1 }')],
  ['a.proto', 'LRO-PROTO-SYNTAX', merged('syntax = "proto3";', 'package acme.v1;')],
])('marks of a merge in %s are told as such', (file, code, text) => {
  const { diagnostics } = readSpecs([{ file, text }]);
  expect(diagnostics).toMatchObject([
    {
      code,
      message: 'line 2: a merge has left its marks here',
      help: 'Keep what is meant of the two sides, and remove the marks',
    },
  ]);
});

it('marks of a merge in settings are told as such', () => {
  expect(() => parseJsonc(merged('{', '"scope": "@acme" }'), false)).toThrow(
    'a merge has left its marks in this file',
  );
});
