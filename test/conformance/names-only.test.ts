import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFields } from '../../src/runtime/by-fields.js';
import { findCall } from '../../src/runtime/call.js';
import type { Api } from '../../src/runtime/index.js';
import { emittedApis } from './emitted-api.js';
import { randomRequests } from './random-request.js';
import { wrongRequests } from './wrong-request.js';

const apis = emittedApis();

async function describedApi(specifier: string): Promise<Api> {
  return (await import(specifier)).api;
}

describe('an API without `byFields` has the same calls with it', () => {
  it.each(apis.map((api) => [api.id, api] as const))('%s', async (_, { specifier, bindings }) => {
    const api = await describedApi(specifier);
    if (api.findCall) return;
    for (const { kind, template } of bindings) {
      const right = randomRequests(template).map(({ request }) => request);
      // Without a variable nothing can be wrong.
      const wrong = template.includes('{') ? [wrongRequests(template).map(([, it]) => it)] : [];
      const property = fc.property(fc.oneof(right, ...wrong), (request) => {
        const [plain, other] = [findCall, byFields].map((find) => find(api, kind, request));
        expect([plain?.method, plain?.path]).toEqual([other?.method, other?.path]);
      });
      fc.assert(property, { numRuns: 20 });
    }
  });

  it('and only few APIs bring it', async () => {
    const all = await Promise.all(apis.map(({ specifier }) => describedApi(specifier)));
    const count = all.filter(({ findCall }) => findCall).length;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(all.length / 10);
  });
});
