import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPaths } from '../../src/output/output-path.js';

const codes = (...paths: string[]) =>
  checkPaths(paths.map((path) => ({ path }))).map((e) => e.code);

describe('checkPaths', () => {
  it.each([
    'package.json',
    'file/src/v1/client.ts',
    '.gitignore',
    '.github/x',
    'a b/c',
    'console/nullable.ts',
    'com/lpt',
    'a.con',
    'com10',
    '...x',
    'é/ü',
    `${'a'.repeat(100)}/${'b'.repeat(99)}`,
    'constructor/__proto__',
    'sub/lrogen-manifest.json',
  ])('takes %s', (path) => {
    expect(codes(path)).toEqual([]);
  });

  const OUTSIDE = 'LRO-OUTPUT-PATH-OUTSIDE';
  const CHARACTER = 'LRO-OUTPUT-PATH-CHARACTER';
  const LENGTH = 'LRO-OUTPUT-PATH-LENGTH';
  const NAME = 'LRO-OUTPUT-PATH-NAME';
  it.each([
    { given: '', want: OUTSIDE },
    { given: '/etc/passwd', want: OUTSIDE },
    { given: '//host/share', want: OUTSIDE },
    { given: '..', want: OUTSIDE },
    { given: '../x', want: OUTSIDE },
    { given: 'a/../../x', want: OUTSIDE },
    { given: 'a/..', want: OUTSIDE },
    { given: './x', want: OUTSIDE },
    { given: 'a//b', want: OUTSIDE },
    { given: 'a/', want: OUTSIDE },
    { given: 'C:/x', want: OUTSIDE },
    { given: 'C:\\x', want: OUTSIDE },
    { given: 'c:x', want: OUTSIDE },
    { given: '..\\x', want: CHARACTER },
    { given: '\\\\host\\share', want: CHARACTER },
    { given: 'a\0b', want: CHARACTER },
    { given: 'a\nb', want: CHARACTER },
    { given: 'a\u007fb', want: CHARACTER },
    { given: 'a\u0085b', want: CHARACTER },
    { given: 'a\u202eb', want: CHARACTER },
    { given: 'a\u2028b', want: CHARACTER },
    { given: '.g\u200cit/config', want: CHARACTER },
    { given: 'a\ud800b', want: CHARACTER },
    { given: 'file:stream', want: CHARACTER },
    { given: 'what?', want: CHARACTER },
    { given: 'a*', want: CHARACTER },
    { given: 'a'.repeat(101), want: LENGTH },
    { given: 'é'.repeat(51), want: LENGTH },
    { given: `${'a'.repeat(100)}/${'b'.repeat(100)}`, want: LENGTH },
    { given: 'con', want: NAME },
    { given: 'CON', want: NAME },
    { given: 'x/nul.txt', want: NAME },
    { given: 'aux.tar.gz', want: NAME },
    { given: 'prn /x', want: NAME },
    { given: 'com1', want: NAME },
    { given: 'Lpt9.ts', want: NAME },
    { given: 'com¹', want: NAME },
    { given: 'conin$', want: NAME },
    { given: 'a./b', want: NAME },
    { given: 'a /b', want: NAME },
    { given: 'a.', want: NAME },
    { given: '...', want: NAME },
    { given: '.git/config', want: NAME },
    { given: 'a/.GIT', want: NAME },
    { given: 'GIT~1/config', want: NAME },
    { given: 'node_modules/x/index.js', want: NAME },
    { given: 'a/Node_Modules/x', want: NAME },
    { given: 'lrogen-manifest.json', want: NAME },
    { given: 'LROGEN-manifest.json', want: NAME },
    { given: '.lrogen-staging-1/new/0', want: NAME },
  ])('refuses $given: $want', ({ given, want }) => {
    expect(codes(given)).toEqual([want]);
  });

  const TWIN = 'LRO-OUTPUT-PATH-TWIN';
  const FOLDER = 'LRO-OUTPUT-PATH-FOLDER';
  it.each([
    { name: 'the same path twice', given: ['a', 'a'], want: [TWIN] },
    { name: 'files that differ in case', given: ['a/X.ts', 'a/x.ts'], want: [TWIN] },
    { name: 'folders that differ in case', given: ['A/x', 'a/y'], want: [TWIN] },
    { name: 'composed and decomposed letters', given: ['caf\u00e9', 'cafe\u0301'], want: [TWIN] },
    { name: 'case beyond ASCII', given: ['É', 'é'], want: [TWIN] },
    { name: 'letters with one upper case', given: ['ſ', 's'], want: [TWIN] },
    { name: 'a file that is a folder', given: ['a', 'a/b'], want: [FOLDER] },
    { name: 'a file deep in a file', given: ['a/b', 'a/b/c/d'], want: [FOLDER] },
    { name: 'both at once', given: ['A/b', 'a'], want: [TWIN, FOLDER] },
    { name: 'neighbours', given: ['a', 'a.b', 'ab/c', 'a-/b'], want: [] },
  ])('$name', ({ given, want }) => {
    expect(codes(...given)).toEqual(want);
    expect(codes(...given.toReversed())).toEqual(want);
  });

  it('names every path once and shows nothing that a terminal would obey', () => {
    const errors = checkPaths([{ path: 'b\u001b[2J' }, { path: '../a' }]);
    expect(errors.map((error) => error.message)).toEqual([
      expect.stringContaining('"../a"'),
      expect.stringContaining('"b\\u{1b}[2J"'),
    ]);
  });

  it('takes no path that leaves its root', () => {
    const piece = fc.constantFrom('..', '.', '/', '\\', 'a', 'C:', '\0', ' ', '%2e', '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const path = pieces.join('');
        fc.pre(codes(path).length === 0);
        const url = new URL(`file:///root/${path.replaceAll('%', '%25')}`);
        expect(decodeURIComponent(url.pathname)).toBe(`/root/${path}`);
      }),
      { numRuns: 2000 },
    );
  });
});
