import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { generate } from '../../src/generate/generate.js';
import { specsOf, temporary } from '../cli/lrogen.js';

/** An output as `core.autocrlf` checks it out. */
async function checkedOut(): Promise<{ specs: string; out: string }> {
  const specs = await specsOf('discovery/file.v1.json');
  const out = join(await temporary(), 'out');
  await generate({ specs, out, cache: false });
  for (const folder of [specs, out]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));
    }
  }
  return { specs, out };
}

describe('an output whose lines end with CR LF', () => {
  it('is what the specs give, and is not touched', async () => {
    const { specs, out } = await checkedOut();
    expect((await check({ specs, out, cache: false })).output).toEqual([]);
    const { changes, isWritten } = await generate({ specs, out, cache: false });
    expect([changes, isWritten]).toEqual([[], true]);
    expect(await readFile(join(out, 'file/package.json'), 'utf8')).toContain('\r\n');
  });

  it('is edited all the same where it is', async () => {
    const { specs, out } = await checkedOut();
    const file = join(out, 'file/v1/index.js');
    await writeFile(file, `${await readFile(file, 'utf8')}// Edited.\r\n`);
    const { output } = await check({ specs, out, cache: false });
    expect(output.map(({ path, what }) => `${what} ${path}`)).toEqual(['edited file/v1/index.js']);
  });
});
