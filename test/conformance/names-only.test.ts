import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFields } from '../../src/runtime/by-fields.js';
import { findCall } from '../../src/runtime/call.js';
import type { Api } from '../../src/runtime/index.js';
import { seedOf } from '../seed.js';
import { isThorough } from '../thorough.js';
import { emittedApis } from './emitted-api.js';
import { randomRequests } from './random-request.js';
import { wrongRequests } from './wrong-request.js';

const apis = await Promise.all(
  emittedApis().map(async (emitted) => {
    const api: Api = (await import(emitted.specifier)).api;
    return { ...emitted, api };
  }),
);
const plain = apis.filter(({ api }) => api.findCall === undefined);

describe('an API without `byFields` has the same calls with it', () => {
  it.each(plain.map((one) => [one.id, one] as const))('%s', (id, { api, bindings }) => {
    for (const { kind, template } of bindings) {
      const right = randomRequests(template).map(({ request }) => request);
      // Without a variable nothing can be wrong.
      const wrong = template.includes('{') ? [wrongRequests(template).map(([, it]) => it)] : [];
      const property = fc.property(fc.oneof(right, ...wrong), (request) => {
        const [without, withIt] = [findCall, byFields].map((find) => find(api, kind, request));
        expect([without?.method, without?.path]).toEqual([withIt?.method, withIt?.path]);
      });
      fc.assert(property, {
        numRuns: isThorough ? 20 : 3,
        seed: seedOf(`${id} ${kind} ${template}`),
      });
    }
  });

  it('and only few APIs bring it', () => {
    expect(plain.length).toBeLessThan(apis.length);
    expect(plain.length).toBeGreaterThan(apis.length * 0.9);
  });
});
