import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { applyOutput } from '../../src/output/apply-output.js';
import { gather } from '../../src/sync/gather.js';
import { type PlanSpecsOptions, planSpecs, type SpecsPlan } from '../../src/sync/plan-specs.js';
import {
  codeOf,
  readTree,
  temporaryFolder,
  touchedTree,
  writeTree,
} from '../output/folder-tree.js';
import { discovery, PAGE, serviceConfig } from './document.js';

const KEPT = 'discovery/library.v1.json';

async function folderOf(...documents: readonly { file: string; text: string }[]): Promise<string> {
  const folder = await temporaryFolder();
  await writeTree(folder, Object.fromEntries(documents.map(({ file, text }) => [file, text])));
  return folder;
}

async function planFrom({
  from,
  ...options
}: Omit<PlanSpecsOptions, 'gathered'> & { readonly from: readonly string[] }): Promise<SpecsPlan> {
  return planSpecs({ ...options, gathered: await gather(from, options.root, options.selectors) });
}

async function syncInto(root: string, ...from: readonly string[]): Promise<void> {
  const { output } = await planFrom({
    root,
    from,
    selectors: [],
    allowDowngrade: false,
  });
  await applyOutput(output);
}

describe('planSpecs', () => {
  it('makes a folder that does not exist, and touches nothing the second time', async () => {
    const from = await folderOf(discovery({ revision: '20260101' }), serviceConfig(), PAGE);
    const root = join(await temporaryFolder(), 'specs');
    await syncInto(root, from);
    const first = await touchedTree(root);
    expect(Object.keys(first)).toEqual([
      KEPT,
      'documented.json',
      'lock.json',
      'lrogen-manifest.json',
      'service-config/library_v1.yaml',
    ]);
    await syncInto(root, from);
    expect(await touchedTree(root)).toEqual(first);
  });

  it('keeps what disappeared, and what people wrote, out of harm and out of its manifest', async () => {
    const root = await folderOf(
      { file: 'exceptions.json', text: '{}' },
      { file: 'mine/other.json', text: '{"a":1}' },
    );
    await syncInto(root, await folderOf(discovery({ revision: '20260101' })));
    const before = await readTree(root);
    await syncInto(root, await folderOf(serviceConfig()));
    const after = await readTree(root);
    for (const file of [KEPT, 'exceptions.json', 'mine/other.json'])
      expect(after[file]).toBe(before[file]);
    expect(Object.keys(JSON.parse(after['lrogen-manifest.json'] ?? '').files)).toEqual([
      KEPT,
      'lock.json',
      'service-config/library_v1.yaml',
    ]);
  });

  it('does not overwrite a document that was edited or written by hand', async () => {
    const [older, newer] = await Promise.all([
      folderOf(discovery({ revision: '20260101' })),
      folderOf(discovery({ revision: '20260202', title: 'Newer' })),
    ]);
    const edited = await folderOf();
    await syncInto(edited, older);
    await writeTree(edited, { [KEPT]: '{"edited":true}' });
    // A run about something else neither minds the edit nor takes it for its own.
    await syncInto(edited, await folderOf(serviceConfig()));
    expect(await codeOf(syncInto(edited, newer))).toBe('LRO-OUTPUT-EDITED');
    const written = await folderOf({ file: KEPT, text: '{"written":true}' });
    expect(await codeOf(syncInto(written, newer))).toBe('LRO-OUTPUT-CONFLICT');
    expect((await readTree(edited))[KEPT]).toBe('{"edited":true}');
    expect((await readTree(written))[KEPT]).toBe('{"written":true}');
  });

  it('forgets a document that was removed, and brings it back where it is found', async () => {
    const from = await folderOf(discovery({ revision: '20260101' }), serviceConfig());
    const root = await temporaryFolder();
    await syncInto(root, from);
    const before = await readTree(root);
    await rm(join(root, KEPT));
    await syncInto(root, await folderOf(serviceConfig()));
    const without = await readTree(root);
    for (const file of ['lock.json', 'lrogen-manifest.json'])
      expect(without[file]).not.toContain(KEPT);
    await syncInto(root, from);
    expect(await readTree(root)).toEqual(before);
  });

  it('takes a folder and a document by their file URLs', async () => {
    const from = await folderOf(discovery({ revision: '20260101' }), serviceConfig());
    for (const place of [from, join(from, 'library.v1.json')]) {
      const root = await temporaryFolder();
      await syncInto(root, pathToFileURL(place).href);
      expect(Object.keys(await readTree(root))).toContain(KEPT);
    }
  });

  it('tells which inputs it cannot take', async () => {
    const root = await temporaryFolder();
    const options = { root, selectors: [], allowDowngrade: false };
    const nowhere = join(await temporaryFolder(), 'nowhere');
    expect(await codeOf(planFrom({ ...options, from: [nowhere] }))).toBe('LRO-INPUT-MISSING');
    for (const from of ['http://www.example.com/apis', 'file://www.example.com/apis']) {
      expect(await codeOf(planFrom({ ...options, from: [from] }))).toBe('LRO-INPUT-URL');
    }
    const linked = await folderOf(discovery());
    await symlink(join(linked, 'library.v1.json'), join(linked, 'link.json'));
    await writeTree(linked, { 'node_modules/x/a.json': '{', '.git/b.json': '{', 'notes.md': 'x' });
    const { diagnostics } = await planFrom({ ...options, from: [linked] });
    expect(diagnostics).toMatchObject([
      { code: 'LRO-INPUT-LINK', severity: 'error', file: 'link.json' },
    ]);
  });

  it('passes over other files of a folder, but not one that is named', async () => {
    const from = await folderOf(discovery(), { file: 'a/other.json', text: '{"a":1}' });
    const options = { selectors: [], allowDowngrade: false };
    const root = await temporaryFolder();
    const { diagnostics } = await planFrom({ ...options, root, from: [from] });
    expect(diagnostics).toMatchObject([
      { code: 'LRO-DOCUMENT-KIND', severity: 'warning', file: 'a/other.json' },
    ]);
    const other = join(from, 'a/other.json');
    for (const given of [other, pathToFileURL(other).href]) {
      const named = await planFrom({ ...options, root, from: [from, given] });
      expect(named.diagnostics).toMatchObject([
        { severity: 'warning' },
        { code: 'LRO-DOCUMENT-KIND', severity: 'error', file: 'other.json' },
      ]);
    }
  });

  it('writes nothing where no document was taken', async () => {
    const root = join(await temporaryFolder(), 'specs');
    for (const from of [await folderOf(), await folderOf({ file: 'a.json', text: '{' })]) {
      await syncInto(root, from);
      await expect(readTree(root)).rejects.toThrow('ENOENT');
    }
    await syncInto(root, await folderOf(discovery()));
    const before = await readTree(root);
    await syncInto(root, await folderOf());
    expect(await readTree(root)).toEqual(before);
  });
});
