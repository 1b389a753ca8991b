import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import {
  discovery,
  documented,
  folderAfter,
  kept,
  merged,
  PAGE,
  row,
  serviceConfig,
  syncAll,
} from './document.js';

const KEPT = 'discovery/library.v1.json';
const OLD = discovery({ file: 'old/library.v1.json', revision: '20240701', title: 'Old' });
const NEW = discovery({ file: 'new/library.v1.json', revision: '20260801', title: 'New' });
const TWIN = discovery({ file: 'twin.json', revision: '20260801', title: 'Twin' });
const UNDATED = discovery({ file: 'undated.json', title: 'Undated' });

function titleAfter(...froms: readonly (readonly TextDocument[])[]): string {
  return kept(folderAfter(...froms), KEPT).title;
}

describe('sync', () => {
  it('prunes documents to their facts', () => {
    const { files, diagnostics } = syncAll({ from: [NEW, serviceConfig()] });
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      KEPT,
      'lock.json',
      'service-config/library_v1.yaml',
    ]);
    expect(files.map(({ content }) => content).join('')).not.toMatch(/prose/i);
  });

  const revisions: { name: string; given: TextDocument[][]; want: string }[] = [
    { name: 'the newest of one run, last', given: [[OLD, NEW]], want: 'New' },
    { name: 'the newest of one run, first', given: [[NEW, OLD]], want: 'New' },
    { name: 'a newer one over an older', given: [[OLD], [NEW]], want: 'New' },
    { name: 'no older one over a newer', given: [[NEW], [OLD]], want: 'New' },
    { name: 'one without a revision', given: [[NEW], [UNDATED]], want: 'Undated' },
    {
      name: 'no older one over one that lost its revision',
      given: [[NEW], [UNDATED], [OLD]],
      want: 'Undated',
    },
    { name: 'a newer one over one without a revision', given: [[UNDATED], [NEW]], want: 'New' },
    { name: 'a dated one before one without in one run', given: [[UNDATED, NEW]], want: 'New' },
    {
      name: 'other facts of the same revision from the same place',
      given: [[NEW], [discovery({ file: NEW.file, revision: '20260801', title: 'Mended' })]],
      want: 'Mended',
    },
    {
      name: 'no other facts of the same revision from elsewhere',
      given: [[NEW], [TWIN]],
      want: 'New',
    },
    { name: 'what is no longer found', given: [[NEW], [serviceConfig()]], want: 'New' },
  ];
  it.each(revisions)('keeps $name', ({ given, want }) => {
    expect(titleAfter(...given)).toBe(want);
  });

  it('says that a document is older than the one that is there', () => {
    const { files, diagnostics } = syncAll({ specs: folderAfter([NEW]), from: [OLD] });
    expect(files.some(({ path }) => path.startsWith('discovery/'))).toBe(false);
    expect(diagnostics).toMatchObject([{ code: 'LRO-SYNC-OLDER', severity: 'warning' }]);
  });

  it('does not let two places of one revision take turns', () => {
    const specs = folderAfter([NEW]);
    const result = syncAll({ specs, from: [TWIN] });
    expect(result.diagnostics).toMatchObject([{ code: 'LRO-SYNC-TWINS', severity: 'warning' }]);
    expect(merged(specs, result.files)).toEqual(specs);
    const taken = syncAll({ specs, from: [TWIN], allowDowngrade: true }).files;
    expect(kept(merged(specs, taken), KEPT).title).toBe('Twin');
    // The same facts, found elsewhere, change not even the lock.
    const same = discovery({ file: 'elsewhere.json', revision: '20260801', title: 'New' });
    expect(merged(specs, syncAll({ specs, from: [same] }).files)).toEqual(specs);
  });

  it('takes no revision of a day that has not come, nor holds one against others', () => {
    const future = discovery({ file: 'future.json', revision: '29991231', title: 'Future' });
    const result = syncAll({ from: [future, OLD], latest: '20260901' });
    expect(result.diagnostics).toMatchObject([
      { code: 'LRO-SYNC-FUTURE', severity: 'error', file: 'future.json' },
    ]);
    expect(kept(merged([], result.files), KEPT).title).toBe('Old');
    // One that an earlier version took.
    const specs = folderAfter([future]);
    const mended = syncAll({ specs, from: [NEW], latest: '20260901' });
    expect(kept(merged(specs, mended.files), KEPT).title).toBe('New');
    expect(mended.diagnostics).toEqual([]);
  });

  it('lets an older revision in where that is allowed, and still the newest of a run', () => {
    const specs = folderAfter([NEW]);
    const older = discovery({ file: 'older.json', revision: '20230101', title: 'Older' });
    const files = syncAll({ specs, from: [OLD, older], allowDowngrade: true }).files;
    expect(kept(merged(specs, files), KEPT).title).toBe('Old');
    expect(kept(merged(specs, files), 'lock.json').files[KEPT].revision).toBe('20240701');
  });

  it('gives nothing new when run again, and nothing for what it does not bring', () => {
    const from = [OLD, NEW, serviceConfig(), PAGE, documented(row())];
    const specs = folderAfter(from);
    expect(folderAfter(from, from)).toEqual(specs);
    const { files } = syncAll({ specs, from: [discovery({ service: 'other' })] });
    expect(files.map(({ path }) => path)).toEqual(['discovery/other.v1.json', 'lock.json']);
  });

  it('gives the same files and diagnostics in whatever order documents come', () => {
    const from = [
      OLD,
      NEW,
      UNDATED,
      discovery({ file: 'twin.json', revision: '20260801', title: 'Twin' }),
      discovery({ service: 'other', revision: '20250101' }),
      serviceConfig('a/library_v1.yaml'),
      serviceConfig('b/library_v1.yaml', 'get'),
      documented(row(), row({ source: null, verb: 'GET' }), row({ lastUpdated: '2025-01-01' })),
      { ...documented(row({ verb: 'PUT' }), row({ source: null })), file: 'more.json' },
      PAGE,
      { file: 'broken.json', text: '{' },
    ];
    const want = syncAll({ from });
    const sorted = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(from, { minLength: from.length }), (shuffled) => {
        const { files, diagnostics } = syncAll({ from: shuffled });
        expect(files).toEqual(want.files);
        expect(sorted(diagnostics)).toEqual(sorted(want.diagnostics));
      }),
      { numRuns: 50 },
    );
  });

  it('records in the lock where a document came from', () => {
    const lock = kept(folderAfter([NEW, UNDATED, serviceConfig('a/library_v1.yaml')]), 'lock.json');
    expect(lock).toEqual({
      lockVersion: 1,
      files: {
        [KEPT]: {
          from: 'new/library.v1.json',
          revision: '20260801',
          sha256: createHash('sha256').update(NEW.text).digest('hex'),
        },
        'service-config/library_v1.yaml': {
          from: 'a/library_v1.yaml',
          sha256: createHash('sha256').update(serviceConfig().text).digest('hex'),
        },
      },
    });
  });

  it('leaves the lock alone where the same document is found elsewhere', () => {
    const before = kept(folderAfter([NEW]), 'lock.json');
    const moved = { ...NEW, file: 'elsewhere/library.json' };
    expect(kept(folderAfter([NEW], [moved]), 'lock.json')).toEqual(before);
  });

  it('forgets in the lock what was removed from the folder', () => {
    const specs = folderAfter([NEW, serviceConfig()]).filter(({ file }) => file !== KEPT);
    const { files } = syncAll({ specs, from: [serviceConfig()] });
    expect(Object.keys(kept(merged(specs, files), 'lock.json').files)).toEqual([
      'service-config/library_v1.yaml',
    ]);
  });

  it('refuses a lock that is none', () => {
    for (const text of [
      '{',
      '{}',
      '{"lockVersion":2,"files":{}}',
      '{"lockVersion":1,"files":{"a":{}}}',
      `{"lockVersion":1,"files":{"a":{"from":"a","revision":"2999","sha256":"${'a'.repeat(64)}"}}}`,
      '{"lockVersion":1,"files":{"a":{"from":"a","revision":"20260131","sha256":"a"}}}',
    ]) {
      expect(() => syncAll({ specs: [{ file: 'lock.json', text }] })).toThrow(
        /^LRO-LOCK: lock\.json: /,
      );
    }
  });

  const named = [
    { given: ['library'], want: [KEPT, 'discovery/library.v2.json'] },
    { given: ['library:v2'], want: ['discovery/library.v2.json'] },
    { given: ['other', 'library:v1'], want: [KEPT, 'discovery/other.v1.json'] },
  ];
  it.each(named)('brings only what is named: $given', ({ given, want }) => {
    const from = [
      discovery(),
      discovery({ version: 'v2' }),
      discovery({ service: 'other' }),
      documented(row({ service: 'third' })),
    ];
    const { files, found } = syncAll({ from, selectors: given });
    expect(files.map(({ path }) => path)).toEqual([...want, 'lock.json']);
    expect(found.map(({ id }) => id)).toEqual(['library:v1', 'library:v2', 'other:v1', 'third:v1']);
  });

  it('takes rows of named APIs only', () => {
    const from = [documented(row(), row({ version: 'v2' }), row({ service: 'other' }))];
    const rows = kept(folderAfter(from), 'documented.json');
    expect(rows.length).toBe(3);
    const { files } = syncAll({ from, selectors: ['library:v2'] });
    expect(kept(merged([], files), 'documented.json')).toEqual([row({ version: 'v2' })]);
  });

  it('takes a row that tells no service with the documents of its host', () => {
    const unnamed = row({ service: null, source: null });
    const from = [NEW, documented(unnamed, row({ service: null, host: 'other.example.com' }))];
    const rows = kept(
      merged([], syncAll({ from, selectors: ['library'] }).files),
      'documented.json',
    );
    expect(rows).toEqual([unnamed]);
  });

  it('goes on where a document cannot be read, and tells it', () => {
    const broken = { file: 'a/broken.json', text: '{"kind":' };
    const cut = { file: 'b.json', text: '' };
    const { files, diagnostics } = syncAll({ from: [broken, NEW, cut] });
    expect(files.map(({ path }) => path)).toEqual([KEPT, 'lock.json']);
    expect(diagnostics).toMatchObject([
      { code: 'LRO-JSON-SYNTAX', severity: 'error', file: 'a/broken.json' },
      { code: 'LRO-DOCUMENT-KIND', severity: 'error', file: 'b.json' },
    ]);
  });

  it('keeps a document whose methods are all skipped, with its place in the lock', () => {
    const pause = { ...NEW, text: NEW.text.replaceAll('cancel', 'pause') };
    expect(Object.keys(kept(folderAfter([pause]), 'lock.json').files)).toEqual([KEPT]);
  });

  it('tells only of documents that may be about what is named', () => {
    const odd = { file: 'odd.json', text: NEW.text.replace('"scopes":[', '"scopes":[7,') };
    const from = [odd, discovery({ service: 'other' }), { file: 'broken.json', text: '{' }];
    const codes = (selectors: string[]) =>
      syncAll({ from, selectors }).diagnostics.map(({ code }) => code);
    expect(codes(['library'])).toEqual(['LRO-DOCUMENT-TYPE', 'LRO-JSON-SYNTAX']);
    expect(codes(['other'])).toEqual(['LRO-JSON-SYNTAX']);
  });

  it('tells which of two documents without a newer revision is skipped', () => {
    const first = serviceConfig('a/library_v1.yaml');
    const { files, diagnostics } = syncAll({
      from: [serviceConfig('b/library_v1.yaml', 'get'), first],
    });
    expect(diagnostics).toMatchObject([
      { code: 'LRO-SYNC-TWINS', severity: 'warning', file: 'a/library_v1.yaml' },
    ]);
    expect(diagnostics[0]?.message).toContain('b/library_v1.yaml');
    expect(files.find(({ path }) => path.endsWith('yaml'))?.content).toContain('get: /v1/');
    expect(syncAll({ from: [serviceConfig('b/library_v1.yaml'), first] }).diagnostics).toEqual([]);
  });

  it('passes over what another folder of specs says about its own documents', () => {
    const other = [
      { file: 'exceptions.json', text: '{}' },
      ...folderAfter([NEW, serviceConfig(), PAGE]),
    ];
    const { files, diagnostics } = syncAll({ from: other });
    expect(diagnostics).toEqual([]);
    const texts = (specs: readonly TextDocument[]) =>
      specs.filter(({ file }) => !/^(?:lock|exc)/.test(file));
    expect(texts(merged([], files))).toEqual(texts(other));
  });
});
