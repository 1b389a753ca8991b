import { expect, it } from 'vitest';
import { diff } from '../../src/diff/diff.js';

it('packages say what their specs say: nothing changed between the two', async () => {
  const { apis } = await diff({ from: 'specs', to: 'generated', specs: 'specs' });
  expect(apis).toEqual([]);
});
