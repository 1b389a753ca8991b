import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { METHOD_KINDS } from '../../src/model/methods.js';
import { samePaths } from '../../src/model/path-order.js';
import { parsePathTemplate } from '../../src/model/path-template.js';
import type { SourceApi } from '../../src/model/source-api.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { type DocumentReading, readDocument } from '../../src/sources/read-document.js';
import { CORPUS, describeCorpus } from '../corpus.js';
import { keptOf } from './fixture.js';

function documents(folder: string): TextDocument[] {
  return readdirSync(join(CORPUS, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ file: name, text: readFileSync(join(CORPUS, folder, name), 'utf8') }));
}

const readings = new Map<string, readonly (readonly [TextDocument, DocumentReading])[]>();

/** Documents with what they say: there are hundreds, which are read once for all tests. */
function readAll(folder: string): readonly (readonly [TextDocument, DocumentReading])[] {
  const all =
    readings.get(folder) ??
    documents(folder).map((document) => [document, readDocument(document)] as const);
  readings.set(folder, all);
  return all;
}

/** Claims by kind, and what was skipped by code. */
function count(apis: readonly SourceApi[]): Record<string, number> {
  const claims = apis.flatMap((api) => api.claims);
  const counts: Record<string, number> = {};
  for (const kind of METHOD_KINDS) counts[kind] = claims.filter((c) => c.kind === kind).length;
  for (const { code } of apis.flatMap((api) => api.skipped)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** What the pruned document is read from has another name, and rules have another place in a list. */
function placeless(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner) => {
    if (key === 'file') return undefined;
    return key === 'pointer' ? String(inner).replace(/^\/http\/rules\/.*/, '/http/rules') : inner;
  });
}

describeCorpus('the corpus', () => {
  it.each([
    [
      'discovery/2024-07',
      {
        cancel: 235,
        delete: 209,
        get: 387,
        list: 331,
        wait: 102,
        'LRO-METHOD-OTHER': 10,
        'LRO-NOT-OPERATION': 2,
      },
    ],
    [
      'discovery/2026-08',
      {
        cancel: 229,
        delete: 215,
        get: 290,
        list: 246,
        wait: 120,
        'LRO-METHOD-OTHER': 14,
        'LRO-NOT-OPERATION': 14,
      },
    ],
    [
      'service-config',
      { cancel: 351, delete: 337, get: 507, list: 436, wait: 173, 'LRO-PATH-VERSION': 786 },
    ],
    ['openapi', { cancel: 62, delete: 36, get: 55, list: 75, wait: 8, 'LRO-METHOD-OTHER': 2 }],
  ])('%s is read without an error', (folder, want) => {
    const said = readAll(folder).map(([, reading]) => reading);
    const errors = said.flatMap(({ diagnostics }) =>
      diagnostics.filter(({ severity }) => severity === 'error'),
    );
    expect(errors).toEqual([]);
    expect(count(said.flatMap(({ apis }) => apis))).toEqual(want);
  });

  it.each(['discovery/2024-07', 'discovery/2026-08', 'service-config', 'openapi'])(
    'every document of %s says the same when pruned, and has no prose',
    (folder) => {
      for (const [document, { apis }] of readAll(folder)) {
        const pruned = keptOf(document);
        if (pruned === undefined) {
          expect(apis.flatMap((api) => api.claims)).toEqual([]);
          continue;
        }
        expect(placeless(readDocument(pruned).apis)).toEqual(placeless(apis));
        expect(keptOf(pruned)).toEqual(pruned);
        expect(pruned.text).not.toMatch(/"?(?:description|enumDescriptions|summary)"?: ["'|>]/);
      }
    },
  );

  it('documented.json loses no row and no URL', () => {
    const [document] = documents('documented');
    const { documented, diagnostics } = readDocument(document ?? { file: '', text: '' });
    expect(diagnostics).toEqual([]);
    expect(documented).toHaveLength(159);
    expect(documented.filter(({ row }) => row.url !== null)).toHaveLength(147);
  });

  it.each([
    ['datafusion', 'v1', 'datafusion.googleapis.com', '2025-06-20', null],
    ['dialogflow', 'v2', '{endpoint}', '2025-06-27', null],
    ['file', 'v1', 'file.googleapis.com', '2025-06-17', null],
    [
      'osconfig',
      'v2beta',
      'osconfig.googleapis.com',
      '2025-07-28',
      ['osconfig.osPolicyAssignments.update'],
    ],
    ['privateca', 'v1', 'privateca.googleapis.com', '2025-02-06', null],
  ])('the page of %s %s gives its facts', (service, version, host, lastUpdated, iam) => {
    const pages = documents('documented/pages');
    const page = pages.find(({ file }) => file.startsWith(`${service}.${version}.`));
    const { documented } = readDocument(page ?? { file: '', text: '' });
    const rows = documented.map(({ row }) => row);
    expect(rows).toMatchObject([
      {
        service,
        version,
        host,
        lastUpdated,
        iam,
        method: 'projects.locations.operations.cancel',
        verb: 'POST',
        url: `https://${host}/${version}/{name=projects/*/locations/*/operations/*}:cancel`,
        params: ['name'],
        requestBodyEmpty: true,
        responseBody: 'empty',
      },
    ]);
    expect(rows[0]?.scopes).toContain('https://www.googleapis.com/auth/cloud-platform');
    expect(rows[0]?.scopes).toHaveLength(service === 'dialogflow' ? 2 : 1);
  });

  it.each([
    ['datafusion.v1'],
    ['dialogflow.v2'],
    ['file.v1'],
    ['osconfig.v2beta'],
    ['privateca.v1'],
  ])('%s cancels at the documented URL', (name) => {
    const document = documents('discovery/2026-08').find(({ file }) => file === `${name}.json`);
    const [api] = readDocument(document ?? { file: '', text: '' }).apis;
    const version = name.split('.')[1];
    const want = parsePathTemplate(`/${version}/{name=projects/*/locations/*/operations/*}:cancel`);
    const templates = api?.claims.filter(({ kind }) => kind === 'cancel') ?? [];
    expect(templates.some(({ template }) => template && samePaths(template, want))).toBe(true);
  });
});
