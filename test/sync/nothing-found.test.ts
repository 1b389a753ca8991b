import { describe, expect, it } from 'vitest';
import { discovery, folderAfter, kept, merged, syncAll } from './document.js';

const codes = ({ diagnostics }: ReturnType<typeof syncAll>) => diagnostics.map(({ code }) => code);

/** A document of a kind that is read, of an API without operations. */
const NONE = {
  file: 'books.json',
  text: JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Books', version: 'v1' },
    servers: [{ url: 'https://books.acme.example' }],
    paths: { '/v1/books': { get: { responses: {} } } },
  }),
};

it('documents without any operation are no run that had nothing to do', () => {
  expect(syncAll({ from: [NONE] }).diagnostics).toMatchObject([
    { code: 'LRO-SYNC-EMPTY', severity: 'warning', file: 'books.json' },
  ]);
  expect(codes(syncAll({ from: [NONE, { ...NONE, file: 'more.json' }] }))).toEqual([
    'LRO-SYNC-EMPTY',
  ]);
});

it.each([
  ['named one by one', {}, 'error'],
  [
    'listed by a directory',
    {
      listings: [
        {
          address: 'https://www.example.com/apis',
          items: [{ name: 'books', discoveryRestUrl: 'https://books.example.com/rest' }],
        },
      ],
    },
    'warning',
  ],
])('documents without any operation that are %s', (_, more, severity) => {
  expect(syncAll({ from: [NONE], named: new Set([NONE]), ...more }).diagnostics).toMatchObject([
    { code: 'LRO-SYNC-EMPTY', severity },
  ]);
});

it('a document without operations beside others is none to speak of', () => {
  expect(codes(syncAll({ from: [NONE, discovery({ revision: '20260101' })] }))).toEqual([]);
});

describe('a service config with rules for rpcs of its own', () => {
  const config = {
    file: 'library.yaml',
    text: `type: google.api.Service
name: library.googleapis.com
http: { rules: [{ selector: acme.library.v1.Library.CreateBook, post: /v1/books, body: '*' }] }`,
  };
  const proto = (answer: string) => ({
    file: 'library.proto',
    text: `syntax = "proto3"; package acme.library.v1;
      service Library { option (google.api.default_host) = "library.googleapis.com";
        rpc CreateBook(Book) returns (${answer}); }
      message Book { string title = 1; }`,
  });
  const operation = proto('google.longrunning.Operation');

  it.each(['library', 'own'])('alone is told, with what is missing: %s.yaml', (name) => {
    const from = [{ ...config, file: `${name}.yaml` }];
    expect(syncAll({ from }).diagnostics).toMatchObject([
      {
        code: 'LRO-SYNC-EMPTY',
        severity: 'warning',
        file: `service-config/${name}.yaml`,
        message: expect.stringContaining('library:v1'),
        help: expect.stringContaining('protos'),
      },
    ]);
  });

  it('of another name is told where a rule for operations is lost', () => {
    const rule =
      ', { selector: google.longrunning.Operations.GetOperation, get: "/{name=jobs/*}" }] }';
    const text = config.text.replace('] }', rule);
    const [said, ...more] = syncAll({ from: [{ file: 'own.yaml', text }, operation] }).diagnostics;
    expect(said?.message).toContain('without get of some operations');
    expect(said?.message).toContain('LRO-PATH-VERSION');
    expect(more.map(({ message }) => message)).toEqual([
      expect.stringContaining('left without its starts'),
    ]);
  });

  it.each([
    ['with protos', { from: [config, operation] }],
    ['with protos that are kept already', { specs: folderAfter([operation]), from: [config] }],
    ['with protos without operations', { from: [config, proto('Book')] }],
    ['beside another document of its API', { from: [config, discovery()] }],
  ])('%s is none to speak of', (_, given) => {
    expect(codes(syncAll(given))).toEqual([]);
  });
});

it('an API that has lost all its operations is told, and its spec stays', () => {
  const before = folderAfter([discovery({ revision: '20260101' })]);
  const lost = JSON.parse(discovery({ revision: '20260201' }).text);
  const given = { file: 'lost.json', text: JSON.stringify({ ...lost, resources: {} }) };
  const result = syncAll({ specs: before, from: [given, discovery({ service: 'other' })] });
  expect(result.diagnostics).toMatchObject([
    { code: 'LRO-SYNC-LOST', severity: 'error', file: 'lost.json' },
  ]);
  const after = merged(before, result.files);
  expect(kept(after, 'discovery/library.v1.json').revision).toBe('20260101');
  // One that never had any is none to speak of.
  expect(codes(syncAll({ from: [given, discovery({ service: 'other' })] }))).toEqual([]);
});

describe('a directory', () => {
  const address = 'https://www.example.com/discovery/v1/apis';
  const at = (service: string, domain = 'example.com') =>
    discovery({ service, file: `https://${service}.${domain}/$discovery/rest` });
  const specs = folderAfter([at('library'), at('museum'), at('zoo', 'acme.test')]);
  const listing = (...names: readonly string[]) => ({
    address,
    items: names.map((name) => ({ name, discoveryRestUrl: `https://${name}.example.com/rest` })),
  });
  const told = (listed: ReturnType<typeof listing>, selectors: readonly string[] = []) =>
    syncAll({ specs, listings: [listed], selectors }).diagnostics.map(
      ({ code, file }) => `${code} ${file}`,
    );

  it('that lists nothing is told', () => {
    expect(told(listing())).toEqual([`LRO-SYNC-EMPTY ${address}`]);
  });

  it('that does not list a known service any more is told, where it is about its domain', () => {
    expect(told(listing('library'))).toEqual(['LRO-SYNC-DELISTED discovery/museum.v1.json']);
    expect(told(listing('library', 'museum'))).toEqual([]);
    expect(told(listing('library'), ['library'])).toEqual([]);
  });

  it('says nothing of other hosts of a suffix that anybody may have', () => {
    const others = folderAfter([at('acme', 'co.uk'), at('page', 'github.io')]);
    const of = (host: string) => ({
      address: `https://${host}/apis`,
      items: [{ name: 'other', discoveryRestUrl: `https://${host}/rest` }],
    });
    const listings = [of('other.co.uk'), of('other.github.io')];
    expect(syncAll({ specs: others, listings }).diagnostics).toEqual([]);
  });

  it.each(['co.uk', 'github.io'])('does not own %s, of which it lists several hosts', (suffix) => {
    const others = folderAfter([at('acme', suffix)]);
    const items = ['one', 'two'].map((name) => ({
      name,
      discoveryRestUrl: `https://${name}.${suffix}/rest`,
    }));
    for (const own of ['apis.example.com', `apis.${suffix}`]) {
      const listings = [{ address: `https://${own}/apis`, items }];
      expect(syncAll({ specs: others, listings }).diagnostics).toEqual([]);
    }
  });

  describe('that listed a service on a host of its own', () => {
    const others = folderAfter([at('acme', 'co.uk'), at('library')]);
    const { items } = listing('library');
    const acme = { name: 'acme', discoveryRestUrl: 'https://acme.co.uk/$discovery/rest' };
    const before = { address, items: [...items, acme] };
    const after = merged(others, syncAll({ specs: others, listings: [before] }).files);
    const run = (specs: typeof others, ...listings: (typeof before)[]) =>
      syncAll({ specs, listings }).diagnostics.map(({ code, file }) => `${code} ${file}`);

    it('is remembered, and of hosts below its own it need not be', () => {
      const { files } = kept(after, 'lock.json');
      expect(files['discovery/acme.v1.json'].directory).toBe(address);
      expect(files['discovery/library.v1.json'].directory).toBeUndefined();
      expect(syncAll({ specs: after, listings: [before] }).files).toEqual([
        { path: 'lock.json', content: after.find(({ file }) => file === 'lock.json')?.text },
      ]);
    });

    it('tells that it is gone', () => {
      expect(run(after, { address, items })).toEqual(['LRO-SYNC-DELISTED discovery/acme.v1.json']);
    });

    it('tells nothing where it has moved, or was never seen to be listed', () => {
      const moved = { ...acme, discoveryRestUrl: 'https://api.acme.co.uk/$discovery/rest' };
      expect(run(after, { address, items: [...items, moved] })).toEqual([]);
      expect(run(others, { address, items })).toEqual([]);
    });

    it('is told by no other directory', () => {
      expect(run(after, { address: 'https://other.test/apis', items })).toEqual([]);
    });

    it('is remembered of a newer document of the same place, and forgotten of another', () => {
      const newer = (file: string) => discovery({ service: 'acme', file, revision: '20260901' });
      const directoryAfter = (file: string) =>
        kept(merged(after, syncAll({ specs: after, from: [newer(file)] }).files), 'lock.json')
          .files['discovery/acme.v1.json'].directory;
      expect(directoryAfter(acme.discoveryRestUrl)).toBe(address);
      expect(directoryAfter('acme.json')).toBeUndefined();
    });
  });

  it('says nothing of what another one of the run lists', () => {
    const listings = [listing('library'), listing('museum')];
    expect(syncAll({ specs, listings }).diagnostics).toEqual([]);
  });

  it('tells of a service of several files since when the first is gone', () => {
    const files = [
      ['v1', '20260701'],
      ['v2', '20260720'],
    ] as const;
    const folder = folderAfter(
      files.map(([version]) =>
        discovery({ version, file: `https://library.example.com/${version}` }),
      ),
    ).map((one) => {
      if (one.file !== 'lock.json') return one;
      const lock = JSON.parse(one.text ?? '');
      for (const [version, absent] of files) {
        lock.files[`discovery/library.${version}.json`].absent = absent;
      }
      return { ...one, text: JSON.stringify(lock) };
    });
    const { diagnostics } = syncAll({
      specs: folder,
      listings: [listing('museum')],
      today: '20260731',
    });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('does not list "library" any more, for 30 days'),
    ]);
  });

  it('that lists other versions of a service alone tells which one is gone, and since when', () => {
    const beta = discovery({
      version: 'v1beta1',
      file: 'https://library.example.com/$discovery/beta',
    });
    let folder = folderAfter([at('library'), beta]);
    const row = (version: string) => ({
      ...{ name: 'library', version },
      discoveryRestUrl: 'https://library.example.com/rest',
    });
    const night = (today: string, ...versions: readonly string[]): string[] => {
      const listings = [{ address, items: versions.map(row) }];
      const { diagnostics, files } = syncAll({ specs: folder, listings, today });
      folder = merged(folder, files);
      return diagnostics.map(({ message }) => message.slice(address.length));
    };
    const absent = () => kept(folder, 'lock.json').files['discovery/library.v1beta1.json'].absent;
    const gone = ' does not list "library:v1beta1" any more';
    const stay = '; its specs and its package stay';
    expect(night('20260731', 'v1')).toEqual([gone + stay]);
    expect(night('20260801', 'v1')).toEqual([`${gone}, for 1 day${stay}`]);
    expect([night('20260930', 'v1'), absent()]).toEqual([
      [`${gone}, for 61 days${stay}`],
      '20260731',
    ]);
    expect([night('20261001', 'v1', 'v1beta1'), absent()]).toEqual([[], undefined]);
  });
});
