import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
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

  it('removes a file in which nothing lies any more', async () => {
    await write({ one: 1 });
    const [first] = await packs();
    await write({ two: 2 });
    expect(await packs()).toHaveLength(1);
    expect(await packs()).not.toContain(first);
  });

  it('is made of few files again, however often it is written', async () => {
    const names: string[] = [];
    for (let i = 0; i < 30; i += 1) {
      await write({ [`value${i}`]: i }, names);
      names.push(`value${i}`);
      expect((await packs()).length).toBeLessThanOrEqual(9);
    }
    expect(read(...names)).toEqual(names.map((_, i) => i));
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
