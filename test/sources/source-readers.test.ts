import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parsePathTemplate } from '../../src/model/path-template.js';
import type { SourceApi } from '../../src/model/source-api.js';
import { normalize } from '../../src/normalize/normalize.js';
import type { DocumentKind } from '../../src/sources/document-kind.js';
import { DOCUMENT_KINDS, isBinaryName, serviceOfFile } from '../../src/sources/document-kinds.js';
import { pruneDocument } from '../../src/sources/prune-document.js';
import type { SourcePart, SourceReader } from '../../src/sources/source-reader.js';
import { SOURCE_READERS } from '../../src/sources/source-readers.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { readSpecFolder } from '../../src/specs/spec-folder.js';
import { updateSpecs } from '../../src/sync/update-specs.js';
import { codes, fixture, keptOf } from './fixture.js';

describe('the table of readers', () => {
  it('has a reader for each kind, in the same order', () => {
    expect(SOURCE_READERS.map(({ kind }) => kind)).toEqual(DOCUMENT_KINDS.map(({ kind }) => kind));
  });

  it.each(['kind', 'label', 'recognise'] as const)('has no %s twice', (member) => {
    expect(new Set(SOURCE_READERS.map((row) => row[member])).size).toBe(SOURCE_READERS.length);
  });

  it.each([
    ['library.v1.discovery.json', 'library'],
    ['library.expanded.openapi.yaml', 'library'],
  ])('tells by its name which service the kept %s is about', (file, want) => {
    expect(serviceOfFile(keptOf(fixture(file))?.file ?? '')).toBe(want);
  });

  it.each([
    ['service-config/cloud__library__v1__library_v1.yaml', 'library'],
    ['discovery/library.v1.json', 'library'],
    ['documented.json', undefined],
    ['other/library.v1.json', undefined],
  ])('tells the service of %s', (path, want) => {
    expect(serviceOfFile(path)).toBe(want);
  });
});

/** A kind of its own: a list of services, one byte each, of which every one has a `cancel`. */
const roster: SourceReader = {
  kind: 'roster',
  label: 'a roster',
  extensions: ['roster'],
  binaryExtensions: ['roster'],
  recognise: (content) => {
    if (content.form !== 'bytes' || content.bytes[0] !== 0xff) return undefined;
    const services = [...content.bytes.subarray(1)].map((code) => String.fromCharCode(code));
    const read = ({ file }: { file: string }) => ({
      parts: services.map((service) => part(service, file)),
      documented: [],
    });
    return { isCertain: true, read };
  },
  counts: 'all',
  places: {},
  kept: { folder: 'roster', serviceOf: (name) => name.replace(/\.json$/, '') },
};

function part(service: string, file: string): SourcePart {
  const api: SourceApi = {
    source: 'roster',
    file,
    service,
    version: 'v1',
    host: `${service}.example.com`,
    claims: [
      {
        kind: 'cancel',
        httpMethod: 'POST',
        template: parsePathTemplate('/v1/{name=operations/*}:cancel'),
        pointer: `/${service}`,
      },
    ],
    skipped: [],
    schemas: {},
    payloadSchemas: [],
    protoTypes: [],
    protoPackages: [],
    complete: true,
  };
  return { apis: [api], name: `${service}.json`, print: () => service };
}

describe('a kind that is added as a row of both tables', () => {
  let folder: string;
  const document = { file: 'all.roster', bytes: Uint8Array.of(0xff, 0x61, 0x62) };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lrogen-'));
    await writeFile(join(folder, document.file), document.bytes);
  });
  afterAll(() => rm(folder, { recursive: true }));
  beforeEach(() => {
    (DOCUMENT_KINDS as DocumentKind[]).push(roster);
    (SOURCE_READERS as SourceReader[]).push(roster);
  });
  afterEach(() => {
    (DOCUMENT_KINDS as DocumentKind[]).pop();
    (SOURCE_READERS as SourceReader[]).pop();
  });

  it('is found in a folder by the names of its files, as bytes', async () => {
    expect(isBinaryName('x/ALL.ROSTER')).toBe(true);
    const { documents, diagnostics } = await readSpecFolder(folder);
    expect(documents).toMatchObject([{ file: 'all.roster', bytes: expect.any(Uint8Array) }]);
    expect(diagnostics).toEqual([]);
  });

  it('makes an API of each service that one document speaks of', () => {
    const { apis } = normalize(readSpecs([document]).specs);
    expect(apis.map(({ id }) => id)).toEqual(['a:v1', 'b:v1']);
    expect(apis[0]?.bindings[0]?.evidence).toEqual([
      { source: 'roster', file: 'all.roster', pointer: '/a' },
    ]);
  });

  it('is kept a part in its folder, and only those parts that are asked for', () => {
    const given = { from: [document], specs: [], allowDowngrade: false };
    const paths = (selectors: string[]) =>
      updateSpecs({ ...given, selectors }).files.map(({ path }) => path);
    expect(paths([])).toEqual(['lock.json', 'roster/a.json', 'roster/b.json']);
    expect(paths(['b'])).toEqual(['lock.json', 'roster/b.json']);
    expect(serviceOfFile('roster/b.json')).toBe('b');
  });

  it('leaves a document that it does not know to the others, and bytes of none are an error', () => {
    expect(codes(fixture('library.v1.discovery.json'))).toEqual([]);
    const { diagnostics } = pruneDocument({ ...document, bytes: Uint8Array.of(0) });
    expect(diagnostics).toMatchObject([
      { code: 'LRO-DOCUMENT-KIND', help: expect.stringMatching(/^Give .* or a roster$/) },
    ]);
  });
});
