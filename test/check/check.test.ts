import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { check } from '../../src/check/check.js';
import { openRenderers } from '../../src/generate/renderers.js';
import { specsOf, temporary } from '../cli/lrogen.js';
import { answer, operationsPaths, ownDocument, ref } from '../dialects/own-document.js';

describe('check', () => {
  it.each([
    { name: 'found what differs', only: undefined, want: 'done' },
    { name: 'cannot go on', only: ['unknown'], want: 'failed' },
  ])('closes its renderers once it $name', async ({ only, want }) => {
    const close = vi.spyOn(openRenderers(0), 'close');
    onTestFinished(() => close.mockRestore());
    const specs = await specsOf('discovery/file.v1.json');
    const out = join(await temporary(), 'out');
    const end = check({ specs, out, only }).then(
      () => 'done',
      () => 'failed',
    );
    expect(await end).toBe(want);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it.each([
    [false, 'warning'],
    [true, 'error'],
  ])('takes what callers do without for an error where it is strict: %s', async (strict, want) => {
    const specs = await temporary();
    const array = { type: 'array', items: ref('Operation') };
    const paths = {
      ...operationsPaths('/v1/operations'),
      '/v1/operations': { get: answer(array) },
    };
    await writeFile(join(specs, 'library.json'), JSON.stringify(ownDocument({ paths })));
    const { diagnostics } = await check({ specs, out: await temporary(), strict });
    const skipped = diagnostics.filter(({ code }) => code === 'LRO-METHOD-SKIPPED');
    expect(skipped.map(({ severity }) => severity)).toEqual([want]);
  });
});
