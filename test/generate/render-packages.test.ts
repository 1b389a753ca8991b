import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RunLog } from '../../src/diagnostics/run-listener.js';
import { modelFingerprint } from '../../src/generate/cache-key.js';
import { renderPackages } from '../../src/generate/render-packages.js';
import { openRenderers } from '../../src/generate/renderers.js';
import type { OperationsApi } from '../../src/model/operations-api.js';
import { temporary } from '../cli/lrogen.js';
import { api, binding, NAMED } from '../emit/builders.js';
import { inMemory } from '../specs/in-memory.js';

function named(service: string, title = service): OperationsApi {
  return api([binding('get', NAMED)], { id: `${service}:v1`, service, title });
}

interface Given {
  readonly apis: readonly OperationsApi[];
  readonly unbound?: readonly OperationsApi[];
  readonly selectors?: readonly string[];
  /** The models that the last run made packages of, by service. */
  readonly last?: Readonly<Record<string, readonly OperationsApi[]>>;
}

/** Plans into an empty folder, and tells which services were rendered. */
async function planned({ apis, unbound = [], selectors = [], last = {} }: Given) {
  const rendered: string[] = [];
  const { render, close } = openRenderers(0);
  const log = new RunLog({});
  const packages = await renderPackages(
    {
      out: join(await temporary(), 'out'),
      packages: {},
      model: inMemory(apis, unbound),
      selectors,
      renderers: {
        render: async (jobs, onPackage) => {
          const read = await Promise.all(jobs.map((job) => job.read()));
          rendered.push(...read.map(([first]) => first?.service ?? ''));
          return render(jobs, onPackage);
        },
        close,
      },
      previous: undefined,
      kept: new Map(
        await Promise.all(
          Object.entries(last).map(async ([service, models]) => {
            const model = inMemory(models);
            const fingerprint = await modelFingerprint(model, model.apis);
            return [service, { fingerprint, files: 8 }] as const;
          }),
        ),
      ),
    },
    log,
  );
  const plan = await packages.plan({ previous: undefined });
  return { packages, plan, rendered, codes: log.diagnostics.map(({ code }) => code) };
}

describe('renderPackages', () => {
  const apis = ['library', 'museum', 'zoo'].map((service) => named(service));
  it.each([
    { name: 'renders all where no run was before', left: [], want: ['library', 'museum', 'zoo'] },
    { name: 'passes over what is of the same model', left: ['library', 'zoo'], want: ['museum'] },
  ])('$name', async ({ left, want }) => {
    const last = Object.fromEntries(left.map((service) => [service, [named(service)]]));
    const { packages, plan, rendered } = await planned({ apis, last });
    expect(rendered).toEqual(want);
    const services = new Set(plan.files.map(({ path }) => path.split('/')[0]));
    expect([...services]).toEqual(want);
    expect([...packages.fingerprints.keys()]).toEqual(['library', 'museum', 'zoo']);
  });

  it('renders a package of which any version is another', async () => {
    const then = [named('library'), { ...named('library'), id: 'library:v2', version: 'v2' }];
    const now = then.map((one) => (one.version === 'v2' ? { ...one, title: 'Another' } : one));
    const { rendered } = await planned({ apis: now, last: { library: then } });
    expect(rendered).toEqual(['library']);
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
    const told = async (...selectors: readonly string[]) =>
      (await planned({ apis: [named('library')], unbound: [lost], selectors })).codes;
    expect(await told()).toEqual(['LRO-MODEL-EMPTY']);
    expect(await told('library')).toEqual([]);
    expect(await told('museum')).toEqual(['LRO-MODEL-EMPTY']);
  });
});

it('takes a name for the same whether the specs or the last run gave it to a client', async () => {
  const model = inMemory([named('library')]);
  const [outline] = model.apis;
  if (outline === undefined) throw new Error('there is an API');
  const of = (clientName: string) => modelFingerprint(model, [{ ...outline, clientName }]);
  const want = await modelFingerprint(model, model.apis);
  expect(await of('LibraryOperationsClient')).toBe(want);
  expect(await of('OtherOperationsClient')).not.toBe(want);
});
