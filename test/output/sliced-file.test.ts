import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Slice } from '../../src/output/slice.js';
import { SlicedFile, writeSliced } from '../../src/output/sliced-file.js';
import { temporary } from '../cli/lrogen.js';

let folder: string;
let about: string;
let file: string;
beforeEach(async () => {
  folder = await temporary();
  about = join(folder, 'specs');
  await mkdir(about);
  file = join(folder, 'a.kept');
});

/** Writes these values; those that are kept already are given as they are kept. */
async function write(values: Readonly<Record<string, unknown>>, kept: readonly string[] = []) {
  const before = SlicedFile.open(file)?.read(kept) ?? [];
  const slices = new Map<string, Slice>([
    ...Object.entries(values).map(([name, value]) => [name, Slice.of(value)] as const),
    ...before.map((slice, i) => [kept[i] ?? '', slice] as const),
  ]);
  await writeSliced(file, { about }, slices);
}

function read(...names: string[]): unknown[] | undefined {
  return SlicedFile.open(file)
    ?.read(names)
    ?.map((slice) => slice.parse());
}

/** Makes files as old as those that no run is still about to name. */
async function age(...names: string[]): Promise<void> {
  for (const name of names) await utimes(join(folder, name), 1, 1);
}

const packs = async () => (await readdir(folder)).filter((name) => name.startsWith('a.kept.'));

describe('a sliced file', () => {
  it('gives the values that were written, by name', async () => {
    await write({ one: { a: 'ä' }, two: [1, 2] });
    expect(read('two', 'one')).toEqual([[1, 2], { a: 'ä' }]);
    expect(read('one', 'three')).toBeUndefined();
  });

  it('keeps what it has where it lies, and puts what is new beside it', async () => {
    await write({ one: 1, two: 2 });
    const [first] = await packs();
    await write({ three: 3 }, ['one']);
    expect(await packs()).toHaveLength(2);
    expect(await packs()).toContain(first);
    expect(read('one', 'three')).toEqual([1, 3]);
    expect(read('two')).toBeUndefined();
  });

  it('removes a file in which nothing lies any more, once it was written again and no run is about to name it', async () => {
    await write({ one: 1 });
    const [first = ''] = await packs();
    await write({ two: 2 });
    // Who has opened it before can go on reading.
    expect(await packs()).toContain(first);
    await write({ three: 3 });
    expect(await packs()).toContain(first);
    await age(...(await packs()));
    await write({ four: 4 });
    expect(await packs()).not.toContain(first);
    expect(read('four')).toEqual([4]);
  });

  it('leaves alone what another run has written and not named yet', async () => {
    await write({ one: 1 });
    await writeFile(`${file}.0badcafe`, 'x');
    await write({ two: 2 });
    expect(await packs()).toContain('a.kept.0badcafe');
    await age('a.kept.0badcafe');
    await write({ three: 3 });
    expect(await packs()).not.toContain('a.kept.0badcafe');
  });

  it('is made of few files again, however often it is written, and gives what was read of it', async () => {
    const names: string[] = [];
    for (let i = 0; i < 30; i += 1) {
      const kept = SlicedFile.open(file)?.read(names) ?? [];
      await write({ [`value${i}`]: i }, names);
      expect(kept.map((slice) => slice.parse())).toEqual(names.map((_, at) => at));
      names.push(`value${i}`);
      await age(...(await packs()));
      expect((await packs()).length).toBeLessThanOrEqual(2 * 9);
    }
    expect(read(...names)).toEqual(names.map((_, i) => i));
  });

  it('is removed where it is to be written again and a value of it is damaged', async () => {
    const names: string[] = [];
    for (let i = 0; i < 8; i += 1) {
      await write({ [`value${i}`]: i }, names);
      names.push(`value${i}`);
    }
    for (const pack of await packs()) await writeFile(join(folder, pack), '?');
    await write({ more: 1 }, names);
    expect(SlicedFile.open(file)).toBeUndefined();
  });

  it.each([
    { name: 'gone', damage: (pack: string) => rm(pack) },
    { name: 'another', damage: (pack: string) => writeFile(pack, '2') },
    { name: 'cut off', damage: (pack: string) => writeFile(pack, '') },
  ])('throws RangeError for a value whose bytes are $name', async ({ damage }) => {
    await write({ one: 1 });
    const [pack = ''] = await packs();
    await damage(join(folder, pack));
    expect(() => read('one')).toThrow(RangeError);
  });

  it('is none where it is damaged itself', async () => {
    await write({ one: 1 });
    await writeFile(file, '{}');
    expect(read('one')).toBeUndefined();
  });

  it('goes with its files once what it is about is gone, when another of its kind is written', async () => {
    await write({ one: 1 });
    await rm(about, { recursive: true });
    const other = join(folder, 'b.kept');
    await writeSliced(other, { about: folder }, new Map([['two', Slice.of(2)]]));
    const left = (await readdir(folder)).filter((name) => name !== basename(about));
    expect(left.every((name) => name.startsWith('b.kept'))).toBe(true);
    expect(left).toHaveLength(2);
  });
});
