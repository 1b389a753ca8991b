import { describe, expect, it } from 'vitest';
import type { DeclaredShape } from '../../src/model/declared-shape.js';
import {
  answer,
  inPath,
  OPERATION,
  object,
  operationsPaths,
  ownDocument,
  ref,
  text,
} from '../dialects/own-document.js';
import { folderAfter, kept, merged, syncAll } from './document.js';

const shape: DeclaredShape = { collection: 'jobs', name: 'id', page: 'jobs', status: 'status' };
const stated = { shape: { ...shape, succeeded: ['DONE'], failed: ['FAILED'] } };
const SPEC = 'openapi/library.v1.json';

/** Jobs of which an id and these members are told. */
function jobs(...members: readonly string[]) {
  const properties = Object.fromEntries(['id', ...members].map((name) => [name, text]));
  const document = ownDocument({
    paths: {
      '/v1/jobs': { get: answer(object({ jobs: { type: 'array', items: ref('Job') } })) },
      '/v1/jobs/{id}': { get: { parameters: [inPath('id')], ...answer(ref('Job')) } },
      '/v1/jobs/{id}:cancel': { post: { parameters: [inPath('id')], ...answer(object({})) } },
    },
    components: { schemas: { Job: object(properties) } },
  });
  return { file: 'jobs.json', text: JSON.stringify(document) };
}

/** Operations of AIP-151, or such as lack what makes them one. */
function operations(Operation: object = OPERATION) {
  const document = ownDocument({
    paths: operationsPaths('/v1/operations'),
    components: { schemas: { Operation } },
  });
  return { file: 'own.json', text: JSON.stringify(document) };
}

describe('a document by which an API would lose its client', () => {
  it.each([
    ['renames a member of the shape', jobs('status'), jobs('state'), stated],
    [
      'is of operations that are none any more',
      operations(),
      operations(object({ title: text })),
      undefined,
    ],
  ])('%s: the spec stays until the API is named', (_, old, now, stated) => {
    const specs = merged([], syncAll({ from: [old], named: new Set([old]), stated }).files);
    const given = { specs, from: [now], named: new Set([now]), stated };
    const night = syncAll(given);
    const lost = night.diagnostics.filter(({ code }) => code === 'LRO-SYNC-LOST');
    expect(lost).toMatchObject([
      {
        ...{ severity: 'error', file: now.file },
        message: expect.stringContaining(`; ${SPEC} stays as it is`),
        help: expect.stringContaining('lrogen sync library'),
      },
    ]);
    const after = merged(specs, night.files);
    expect(after).toEqual(specs);
    const named = syncAll({ ...given, selectors: ['library'] });
    expect(named.diagnostics.map(({ code }) => code)).not.toContain('LRO-SYNC-LOST');
    expect(kept(merged(specs, named.files), SPEC)).not.toEqual(kept(specs, SPEC));
  });

  it('that had none is taken as it is', () => {
    const had = folderAfter([operations(object({ title: text }))]);
    const { diagnostics } = syncAll({
      specs: had,
      from: [operations(object({ title: text, more: text }))],
    });
    expect(diagnostics.map(({ code }) => code)).not.toContain('LRO-SYNC-LOST');
  });
});
