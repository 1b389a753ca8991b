import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Manifest,
  parseManifest,
  printManifest,
  readManifest,
} from '../../src/output/manifest.js';
import { codeOf, temporaryFolder } from './folder-tree.js';

const DIGEST = 'a'.repeat(64);
const manifestOf = (files: Record<string, string>): Manifest => ({
  manifestVersion: 1,
  manages: 'packages',
  generator: 'lrogen@1.0.0',
  files,
});

describe('printManifest', () => {
  it('prints one sorted line a file, with LF', () => {
    expect(printManifest(manifestOf({ b: DIGEST, 'a/10': DIGEST, 9: DIGEST, 10: DIGEST }))).toBe(
      [
        '{',
        '  "manifestVersion": 1,',
        '  "manages": "packages",',
        '  "generator": "lrogen@1.0.0",',
        '  "files": {',
        `    "10": "${DIGEST}",`,
        `    "9": "${DIGEST}",`,
        `    "a/10": "${DIGEST}",`,
        `    "b": "${DIGEST}"`,
        '  }',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('is read back as it was', () => {
    const path = fc.stringMatching(/^[a-z0-9_]{1,5}_$/);
    const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(path, digest)), fc.string(), (entries, generator) => {
        const files = Object.fromEntries([...entries, ['__proto__', DIGEST]]);
        const manifest: Manifest = { manifestVersion: 1, manages: 'packages', generator, files };
        const text = printManifest(manifest);
        const read = parseManifest(text);
        expect(Object.entries(read.files).toSorted()).toEqual(Object.entries(files).toSorted());
        expect(read.generator).toBe(generator);
        expect(printManifest(read)).toBe(text);
      }),
    );
  });
});

describe('parseManifest', () => {
  const valid = manifestOf({ a: DIGEST });
  it.each([
    { name: 'nothing', given: '' },
    { name: 'a file cut short', given: printManifest(valid).slice(0, -10) },
    { name: 'the marks of a merge', given: `<<<<<<< ours\n${printManifest(valid)}` },
    { name: 'null', given: 'null' },
    { name: 'a list', given: '[]' },
    { name: 'an empty object', given: '{}' },
    { name: 'a later version', given: JSON.stringify({ ...valid, manifestVersion: 2 }) },
    { name: 'no generator', given: JSON.stringify({ ...valid, generator: 1 }) },
    { name: 'files in a list', given: JSON.stringify({ ...valid, files: ['a'] }) },
    { name: 'a digest that is none', given: JSON.stringify({ ...valid, files: { a: 'b' } }) },
    { name: 'a digest that is no text', given: JSON.stringify({ ...valid, files: { a: null } }) },
    { name: 'a path out of the root', given: printManifest(manifestOf({ '../a': DIGEST })) },
    { name: 'an absolute path', given: printManifest(manifestOf({ '/etc/passwd': DIGEST })) },
    { name: 'a path into .git', given: printManifest(manifestOf({ '.git/config': DIGEST })) },
  ])('refuses $name with a code', async ({ given }) => {
    const parsed = Promise.resolve().then(() => parseManifest(given));
    expect(await codeOf(parsed)).toBe('LRO-OUTPUT-MANIFEST');
  });
});

describe('readManifest', () => {
  it('gives undefined where there is no folder, and where there is no manifest', async () => {
    const root = await temporaryFolder();
    expect(await readManifest(root, 'packages')).toBeUndefined();
    expect(await readManifest(join(root, 'missing'), 'packages')).toBeUndefined();
  });

  it('names the folder of one that cannot be used, for packages and specs have one each', async () => {
    const root = await temporaryFolder();
    const file = join(root, 'lrogen-manifest.json');
    for (const text of ['{', '{}', '<<<<<<< a\n{\n=======\n}\n>>>>>>> b\n']) {
      await writeFile(file, text);
      await expect(readManifest(root, 'packages')).rejects.toMatchObject({ diagnostic: { file } });
    }
  });

  it('refuses a folder and a link in its place', async () => {
    const [one, two, outside] = [
      await temporaryFolder(),
      await temporaryFolder(),
      await temporaryFolder(),
    ];
    await mkdir(join(one, 'lrogen-manifest.json'));
    expect(await codeOf(readManifest(one, 'packages'))).toBe('LRO-OUTPUT-MANIFEST');
    await writeFile(join(outside, 'm.json'), printManifest(manifestOf({})));
    await symlink(join(outside, 'm.json'), join(two, 'lrogen-manifest.json'));
    expect(await codeOf(readManifest(two, 'packages'))).toBe('LRO-OUTPUT-MANIFEST');
  });
});
