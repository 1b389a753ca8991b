import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import type { PrunedDocument } from '../../src/sources/prune-document.js';
import { pruneDocument } from '../../src/sources/prune-document.js';
import { CORPUS, describeCorpus } from '../corpus.js';
import { fixture } from '../sources/fixture.js';
import { inventedPart } from './justified-claim.js';
import { type Json, mutate, mutations } from './mutated-document.js';

/** A document of every shape, how often it is changed, and whether it is read as YAML. */
const REAL: readonly (readonly [file: string, runs: number])[] = [
  ['discovery/2026-08/file.v1.json', 150],
  ['discovery/2024-07/storage.v1.json', 40],
  ['discovery/2026-08/sqladmin.v1beta4.json', 40],
  ['discovery/2026-08/container.v1.json', 30],
  ['discovery/2026-08/aiplatform.v1.json', 3],
  ['openapi/file.v1.json', 60],
  ['openapi/container.v1beta1.json', 20],
  ['service-config/cloud__filestore__v1__file_v1.yaml', 100],
  ['service-config/cloud__aiplatform__v1__aiplatform_v1.yaml', 20],
];

const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype);

/** What is wrong with a reading whatever was read. */
function judge(read: PrunedDocument): void {
  for (const { code, file, help } of read.diagnostics) {
    expect(code).toMatch(/^LRO-[A-Z]+(?:-[A-Z]+)*$/);
    expect(file).toBe('x');
    expect(help).not.toBe('');
  }
  const codes = read.apis.flatMap(({ skipped }) => skipped.map(({ code }) => code));
  for (const code of codes) expect(code).toMatch(/^LRO-[A-Z]+(?:-[A-Z]+)*$/);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(PROTOTYPE);
}

function inventedIn(changed: Json, { apis }: PrunedDocument): string[] {
  // A path that lost its pattern is filled in from the collection's name, and says so.
  const claims = apis.flatMap(({ claims }) => claims.filter(({ isDerived }) => !isDerived));
  return claims.flatMap((claim) => inventedPart(changed, claim) ?? []);
}

function fuzz(text: string, runs: number): void {
  const isJson = text.trimStart().startsWith('{');
  const root: Json = isJson ? JSON.parse(text) : load(text);
  fc.assert(
    fc.property(mutations, (changes) => {
      const changed = structuredClone(root);
      mutate(changed, changes);
      const read = pruneDocument({ file: 'x', text: JSON.stringify(changed) });
      judge(read);
      expect(inventedIn(changed, read)).toEqual([]);
    }),
    { numRuns: runs },
  );
  fc.assert(
    fc.property(fc.nat(text.length), fc.string(), (end, tail) => {
      judge(pruneDocument({ file: 'x', text: text.slice(0, end) + tail }));
    }),
    { numRuns: Math.ceil(runs / 5) },
  );
}

describeCorpus('a real document, changed at random', () => {
  it.each(REAL)(
    '%s has coded diagnostics alone, and no binding that is not in it',
    (file, runs) => {
      fuzz(readFileSync(join(CORPUS, file), 'utf8'), runs);
    },
  );
});

it.each([
  ['library.swagger.json', 300],
  ['library.expanded.openapi.yaml', 300],
  ['library.collapsed.openapi.json', 300],
  ['library.v1.discovery.json', 300],
])(
  '%s, changed at random, has coded diagnostics alone and no binding that is not in it',
  (file, runs) => {
    fuzz(fixture(file).text, runs);
  },
);

it('a claim that a document does not make is told from those that it makes', () => {
  const { text } = fixture('library.v1.discovery.json');
  const root: Json = JSON.parse(text);
  const { apis } = pruneDocument({ file: 'x', text });
  const [claim] = apis.flatMap((api) => api.claims);
  if (claim?.template === undefined) throw new Error('no claim');
  const segments = [{ kind: 'literal', value: 'invented' } as const];
  const template = { ...claim.template, segments };
  expect(inventedPart(root, claim)).toBeUndefined();
  expect(inventedPart(root, { ...claim, httpMethod: 'PATCH' })).toContain('PATCH');
  expect(inventedPart(root, { ...claim, template })).toContain('invented');
  expect(inventedPart(root, { ...claim, pointer: '/nowhere' })).toContain('nowhere');
});
