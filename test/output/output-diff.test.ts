import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingLine, diffOutput } from '../../src/output/output-diff.js';
import { plan, temporaryFolder, write, writeTree } from './folder-tree.js';

describe('diffOutput', () => {
  it('says nothing where all is as it should be', async () => {
    const root = await temporaryFolder();
    await write(root, { a: '1' });
    expect(await diffOutput(await plan(root, { a: '1' }), { lines: true })).toEqual([]);
  });

  it('names every path that differs, the manifest last, and lines only on demand', async () => {
    const root = await temporaryFolder();
    await write(root, { 'b/gone': '1', changed: 'x\ny\n', edited: 'e', same: 's' });
    await writeTree(root, { edited: 'E\u001b[2J', foreign: 'f' });
    const made = await plan(root, {
      added: '1',
      changed: 'x\nz\n',
      edited: 'e',
      foreign: 'mine',
      same: 's',
    });
    expect(await diffOutput(made)).toEqual([
      { path: 'added', what: 'added' },
      { path: 'b/gone', what: 'removed' },
      { path: 'changed', what: 'changed' },
      { path: 'edited', what: 'edited' },
      { path: 'foreign', what: 'conflict' },
      { path: 'lrogen-manifest.json', what: 'changed' },
    ]);
    expect((await diffOutput(made, { lines: true })).slice(0, 5)).toEqual([
      { path: 'added', what: 'added' },
      { path: 'b/gone', what: 'removed' },
      { path: 'changed', what: 'changed', line: { number: 2, onDisk: 'y', wanted: 'z' } },
      {
        path: 'edited',
        what: 'edited',
        line: { number: 1, onDisk: 'E\\u{1b}[2J', wanted: 'e' },
      },
      { path: 'foreign', what: 'conflict', line: { number: 1, onDisk: 'f', wanted: 'mine' } },
    ]);
  });
});

describe('differingLine', () => {
  it.each([
    { name: 'equal texts', onDisk: 'a\nb', wanted: 'a\nb', want: undefined },
    { name: 'a text that goes on', onDisk: 'a', wanted: 'a\nb', want: { number: 2, wanted: 'b' } },
    { name: 'a text that ends', onDisk: 'a\nb', wanted: 'a', want: { number: 2, onDisk: 'b' } },
    {
      name: 'another end of line',
      onDisk: 'a\r\nb',
      wanted: 'a\nb',
      want: { number: 1, onDisk: 'a\\u{d}', wanted: 'a' },
    },
    {
      name: 'a late column of a long line',
      onDisk: `${'-'.repeat(500)}x${'-'.repeat(500)}`,
      wanted: `${'-'.repeat(500)}y`,
      want: {
        number: 1,
        onDisk: `…${'-'.repeat(50)}x${'-'.repeat(49)}…`,
        wanted: `…${'-'.repeat(50)}y`,
      },
    },
  ])('$name', ({ onDisk, wanted, want }) => {
    expect(differingLine(onDisk, wanted)).toEqual(want);
  });

  it('shows a difference wherever there is one, short and on one line', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', '\u001b', '\u2028') });
    fc.assert(
      fc.property(text, text, (onDisk, wanted) => {
        const line = differingLine(onDisk, wanted);
        expect(line === undefined).toBe(onDisk === wanted);
        expect(line?.onDisk === line?.wanted).toBe(onDisk === wanted);
        expect(`${line?.onDisk}${line?.wanted}`).toMatch(/^[ -~…]*$/);
      }),
    );
  });
});
