import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { pruneDocument } from '../../src/sources/prune-document.js';
import { readDocument } from '../../src/sources/read-document.js';
import { fixture, fixtureJson, jsonDocument, keptOf } from './fixture.js';

function pruned(document: TextDocument): TextDocument {
  const result = keptOf(document);
  if (result === undefined) throw new Error('pruned to nothing');
  return result;
}

const CASES = [
  ['library.v1.discovery.json', 'discovery/library.v1.json'],
  ['library.service-config.yaml', 'service-config/library.service-config.yaml'],
  ['library.collapsed.openapi.json', 'openapi/library.v1.json'],
  ['library.expanded.openapi.yaml', 'openapi/library.v1.json'],
  ['library.swagger.json', 'openapi/library.v1.json'],
] as const;

describe('pruneDocument', () => {
  it.each(CASES)('%s becomes %s', (file, want) => {
    expect(pruned(fixture(file)).file).toBe(want);
  });

  it.each(CASES)('%s says the same when pruned', (file, name) => {
    const whole = readDocument({ ...fixture(file), file: name }).apis;
    // Rules are a list: what stands before one is dropped, and its place changes.
    const placeless = (value: unknown): unknown =>
      file.includes('service-config')
        ? JSON.parse(JSON.stringify(value).replace(/"\/http\/rules\/[^"]*"/g, '"/http/rules"'))
        : value;
    expect(placeless(readDocument(pruned(fixture(file))).apis)).toEqual(placeless(whole));
  });

  it.each(CASES)('%s has no prose when pruned', (file) => {
    expect(fixture(file).text).toContain('Prose');
    expect(pruned(fixture(file)).text).not.toMatch(/Prose|description|icons|etag|summary/);
  });

  it.each(CASES)('%s pruned twice is pruned once', (file) => {
    const once = pruned(fixture(file));
    expect(pruned(once)).toEqual(once);
  });

  it('keeps the facts that no binding needs but readers show', () => {
    const document = JSON.parse(pruned(fixture('library.v1.discovery.json')).text);
    expect(document).toMatchObject({
      title: 'Library API',
      canonicalName: 'Library',
      documentationLink: 'https://library.example.com/docs',
      revision: '20260301',
      mtlsRootUrl: 'https://library.mtls.googleapis.com/',
      auth: { oauth2: { scopes: { 'https://www.googleapis.com/auth/library': {} } } },
    });
    expect(document.endpoints[0]).toEqual({
      endpointUrl: 'https://library.eu.rep.googleapis.com/',
      location: 'eu',
    });
    expect(Object.keys(document.schemas)).not.toContain('Job');
  });

  it('keeps a document that has nothing but methods that are skipped', () => {
    const create = {
      id: 'library.operations.create',
      httpMethod: 'POST',
      path: 'v1/operations',
      description: 'Prose of a method.',
    };
    const cut = jsonDocument({
      ...fixtureJson('library.v1.discovery.json'),
      resources: { operations: { methods: { create } } },
    });
    const { apis } = readDocument({ ...pruned(cut), file: cut.file });
    expect(apis).toMatchObject([
      { claims: [], skipped: [{ id: create.id, code: 'LRO-METHOD-OTHER', path: create.path }] },
    ]);
    expect(pruned(cut).text).not.toContain('Prose');
    expect(pruned(pruned(cut))).toEqual(pruned(cut));
  });

  it('calls a service config from the network by its path, without the query', () => {
    const address = 'https://docs.example.com/raw/library_v1.yaml?raw=true';
    const config = { ...fixture('library.service-config.yaml'), file: address };
    expect(pruned(config).file).toBe('service-config/library_v1.yaml');
  });

  it('gives nothing where there is no operations method', () => {
    const { resources, ...rest } = fixtureJson('library.v1.discovery.json') as Record<
      string,
      unknown
    >;
    expect(resources).toBeDefined();
    const result = pruneDocument(jsonDocument(rest));
    expect(result.pruned).toEqual([]);
    expect(result.diagnostics).toEqual([]);
  });

  it.each(['library.v1.discovery.json', 'library.service-config.yaml'])(
    'keeps no invisible character of %s as it is, and says the same',
    (file) => {
      const { text } = fixture(file);
      const hidden = text.replace(/(["']?title["']?: *["']?)/, '$1a\u202eb\u200bc ');
      const kept = pruned({ file, text: hidden });
      expect(kept.text).not.toMatch(/[\u202e\u200b]/);
      expect(readDocument(kept).apis[0]?.title).toMatch(/^a\u202eb\u200bc /);
    },
  );

  it.each([
    ['service', 'name', 'node_modules'],
    ['service', 'name', 'runtime'],
    ['version', 'version', 'con'],
    ['version', 'version', 'aux.v1'],
    ['version', 'version', 'node_modules'],
  ])('refuses the %s that is called as no folder of it can be, %s "%s"', (what, member, name) => {
    const { pruned, apis, diagnostics } = pruneDocument(
      jsonDocument({ ...fixtureJson('library.v1.discovery.json'), [member]: name }),
    );
    expect([...pruned, ...apis]).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'LRO-DOCUMENT-NAME', message: expect.stringContaining(`${what} "${name}"`) },
    ]);
  });

  it.each(['../x', '/x', 'a/b', 'C:\\x', 'con', 'NUL', 'aux', 'com1', '.git', '', 'x'.repeat(300)])(
    'refuses to make a file of an API called "%s"',
    (name) => {
      const result = pruneDocument(
        jsonDocument({ ...fixtureJson('library.v1.discovery.json'), name }),
      );
      expect(result.pruned).toEqual([]);
      expect(result.diagnostics).toMatchObject([
        { code: name === '' ? 'LRO-DISCOVERY-INCOMPLETE' : 'LRO-DOCUMENT-NAME' },
      ]);
    },
  );
});
