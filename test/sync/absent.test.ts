import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planSpecs } from '../../src/sync/plan-specs.js';
import { temporary } from '../cli/lrogen.js';
import { discovery, folderAfter, kept, merged, syncAll } from './document.js';

const FILE = 'discovery/library.v1.json';
const before = folderAfter([discovery({ file: 'https://library.example.com/rest' })]);
const lockOf = (absent: string): string => {
  const lock = before.find(({ file }) => file === 'lock.json');
  return (lock?.text ?? '').replace('"sha256"', `"absent": "${absent}",\n      "sha256"`);
};

describe('the day since which a document is absent', () => {
  it('is the earlier one of both sides of a merge', () => {
    const [early, late] = ['20260701', '20260715'].map(lockOf);
    const text = `<<<<<<< HEAD\n${late}=======\n${early}>>>>>>> other\n`;
    const specs = before.map((one) => (one.file === 'lock.json' ? { ...one, text } : one));
    const { files } = syncAll({ specs, from: [discovery({ service: 'museum' })] });
    expect(kept(merged(specs, files), 'lock.json').files[FILE].absent).toBe('20260701');
  });

  it('is the day in UTC', async () => {
    const root = await temporary();
    await mkdir(join(root, 'discovery'));
    for (const { file, text } of before) await writeFile(join(root, file), text);
    const address = 'https://library.example.com/apis';
    const listing = { address, items: [{ name: 'other', discoveryRestUrl: `${address}/rest` }] };
    const { output } = await planSpecs({
      root,
      selectors: [],
      allowDowngrade: false,
      gathered: {
        ...{ documents: [], named: new Set(), listings: [listing], diagnostics: [] },
        ...{ validators: new Map(), unchanged: [], places: new Map() },
      },
      now: Date.UTC(2026, 6, 31, 23),
    });
    const lock = output.files.find(({ path }) => path === 'lock.json');
    expect(JSON.stringify(lock)).toContain('20260731');
  });
});
