import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { check } from '../../src/check/check.js';
import { openRenderers } from '../../src/generate/renderers.js';
import { specsOf, temporary } from '../cli/lrogen.js';

describe('check', () => {
  it.each([
    { name: 'found what differs', only: undefined, want: 'done' },
    { name: 'cannot go on', only: ['unknown'], want: 'failed' },
  ])('closes its renderers once it $name', async ({ only, want }) => {
    const close = vi.spyOn(openRenderers(1), 'close');
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
});
