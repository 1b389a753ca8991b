import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Terminal } from '../../src/cli/terminal.js';
import { packageDigest } from '../../src/generate/making.js';
import { planPackages } from '../../src/generate/plan-packages.js';
import { openRenderers, type Renderers } from '../../src/generate/renderers.js';
import type { OperationsApi } from '../../src/model/operations-api.js';
import { temporary } from '../cli/lrogen.js';
import { api, binding, NAMED } from '../emit/builders.js';

function named(service: string, title = service): OperationsApi {
  return api([binding('get', NAMED)], { id: `${service}:v1`, service, title });
}

/** Renderers that remember what they were asked for. */
function watched(asked: string[]): Renderers {
  const { render, close } = openRenderers(1);
  return {
    render: (jobs, onPackage) => {
      asked.push(...jobs.map(({ apis }) => apis[0]?.service ?? ''));
      return render(jobs, onPackage);
    },
    close,
  };
}

describe('planPackages', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['renders what the last run did not leave', [], ['library', 'museum', 'zoo']],
    ['passes over what follows from the same', ['library', 'zoo'], ['museum']],
  ])('%s', async (_, left, want) => {
    const apis = ['library', 'museum', 'zoo'].map((service) => named(service));
    const asked: string[] = [];
    const plan = await planPackages(new Terminal({ quiet: true }), {
      out: join(await temporary(), 'out'),
      options: {},
      model: { apis, unbound: [], conformance: [], diagnostics: [] },
      words: [],
      renderers: watched(asked),
      previous: undefined,
      kept: new Map(
        left.map((service) => {
          return [service, { digest: packageDigest([named(service)]), files: 8 }];
        }),
      ),
    });
    expect(asked).toEqual(want);
    const rendered = new Set(plan.output.files.map(({ path }) => path.split('/')[0]));
    expect([...rendered]).toEqual(want);
    expect([...plan.digests.keys()]).toEqual(['library', 'museum', 'zoo']);
  });

  it('renders a package of which any version is another', async () => {
    const then = [named('library'), { ...named('library'), id: 'library:v2', version: 'v2' }];
    const now = then.map((one) => (one.version === 'v2' ? { ...one, title: 'Another' } : one));
    const asked: string[] = [];
    await planPackages(new Terminal({ quiet: true }), {
      out: join(await temporary(), 'out'),
      options: {},
      model: { apis: now, unbound: [], conformance: [], diagnostics: [] },
      words: [],
      renderers: watched(asked),
      previous: undefined,
      kept: new Map([['library', { digest: packageDigest(then), files: 13 }]]),
    });
    expect(asked).toEqual(['library']);
  });

  it('says why an API that is asked for has no client, and nothing of it otherwise', async () => {
    const lost = {
      ...api([], { id: 'museum:v1', service: 'museum' }),
      skipped: [
        {
          id: 'museum.operations.get',
          httpMethod: 'GET',
          path: '/v1/{name}',
          code: 'LRO-PATH-PATTERN',
          reason: 'it tells no pattern',
          evidence: { source: 'openapi', file: 'o.json', pointer: '/paths' },
        },
      ],
    } as const;
    const told = async (...words: readonly string[]) => {
      const { diagnostics } = await planPackages(new Terminal({ quiet: true }), {
        out: join(await temporary(), 'out'),
        options: {},
        model: { apis: [named('library')], unbound: [lost], conformance: [], diagnostics: [] },
        words,
        renderers: watched([]),
        previous: undefined,
        kept: new Map(),
      });
      return diagnostics.map(({ code }) => code);
    };
    expect(await told()).toEqual([]);
    expect(await told('library')).toEqual([]);
    expect(await told('museum')).toEqual(['LRO-MODEL-EMPTY']);
  });
});
