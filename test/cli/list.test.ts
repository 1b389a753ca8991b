import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lrogen, ROOT, type Run } from './lrogen.js';

interface Row {
  readonly api: string;
  readonly kind: string;
  readonly id: string;
  readonly collection: string;
  readonly httpMethod: string;
  readonly url: string;
  readonly scopes: readonly string[];
  readonly sources: readonly string[];
}

interface Resource {
  readonly methods?: Readonly<Record<string, Method>>;
  readonly resources?: Readonly<Record<string, Resource>>;
}

interface Method {
  readonly id: string;
  readonly httpMethod: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, { readonly pattern?: string }>>;
}

const KINDS = ['cancel', 'delete', 'get', 'list', 'wait'];
const CLOUD = 'https://www.googleapis.com/auth/cloud-platform';
const DIALOGFLOW = 'https://www.googleapis.com/auth/dialogflow';

/** What a Discovery document publishes, read with nothing of the project's. */
function published(file: string): Pick<Row, 'api' | 'kind' | 'id' | 'httpMethod' | 'url'>[] {
  const document = JSON.parse(readFileSync(join(ROOT, 'specs/discovery', file), 'utf8'));
  const collect = (resource: Resource, name: string): [string, Method][] => [
    ...(name === 'operations' ? Object.entries(resource.methods ?? {}) : []),
    ...Object.entries(resource.resources ?? {}).flatMap(([inner, r]) => collect(r, inner)),
  ];
  return collect(document, '')
    .filter(([kind]) => KINDS.includes(kind))
    .map(([kind, { id, httpMethod, path, parameters }]) => {
      const template = path.replace(/\{\+(\w+)\}/g, (_, name: string) => {
        const pattern = parameters[name]?.pattern ?? '';
        return `{${name}=${pattern.replace(/^\^|\$$/g, '').replaceAll('[^/]+', '*')}}`;
      });
      const url = `${document.rootUrl}${document.servicePath ?? ''}${template}`;
      return { api: `${document.name}:${document.version}`, kind, id, httpMethod, url };
    });
}

describe('list --json', () => {
  let run: Run;
  let rows: Row[];
  beforeAll(async () => {
    run = await lrogen(['list', '--json']);
    rows = JSON.parse(run.stdout);
  });

  it('prints one JSON array on standard output and nothing anywhere else', () => {
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    expect(run.stdout).toBe(`${JSON.stringify(rows, null, 2)}\n`);
    expect(Array.isArray(rows)).toBe(true);
  });

  it('gives every row the members of the contract, in its order', () => {
    const members = new Set(rows.map((row) => Object.keys(row).join(' ')));
    expect([...members]).toEqual([
      'api service version kind id collection httpMethod url scopes sources',
    ]);
    for (const row of rows) {
      expect(row).toMatchObject({
        service: row.api.split(':')[0],
        version: row.api.split(':')[1],
        id: `${row.api.split(':')[0]}.${row.collection}.${row.kind}`,
      });
      expect(row.scopes).toContain(CLOUD);
      expect(row.sources.length).toBe(new Set(row.sources).size);
    }
  });

  const locations = 'projects/*/locations/*';
  const documented = [
    { api: 'file:v1', parent: locations, scopes: [CLOUD] },
    { api: 'datafusion:v1', parent: locations, scopes: [CLOUD] },
    { api: 'privateca:v1', parent: locations, scopes: [CLOUD] },
    { api: 'dialogflow:v2', parent: 'projects/*', scopes: [CLOUD, DIALOGFLOW] },
    { api: 'dialogflow:v2', parent: locations, scopes: [CLOUD, DIALOGFLOW] },
    { api: 'osconfig:v2beta', parent: 'folders/*/locations/*', scopes: [CLOUD] },
    { api: 'osconfig:v2beta', parent: 'organizations/*/locations/*', scopes: [CLOUD] },
    { api: 'osconfig:v2beta', parent: locations, scopes: [CLOUD] },
  ];
  it.each(documented)('has the documented cancel of $api below $parent', (given) => {
    const { api, parent, scopes } = given;
    const [service, version] = api.split(':');
    const collection = `${parent.replaceAll('/*', '').replaceAll('/', '.')}.operations`;
    const found = rows.filter(
      (row) => row.api === api && row.collection === collection && row.kind === 'cancel',
    );
    expect(found.map(({ httpMethod, url, scopes }) => ({ httpMethod, url, scopes }))).toEqual([
      {
        httpMethod: 'POST',
        url: `https://${service}.googleapis.com/${version}/{name=${parent}/operations/*}:cancel`,
        scopes,
      },
    ]);
  });

  it('tells which sources spoke of a binding', () => {
    const sources = rows.find(
      ({ id }) => id === 'file.projects.locations.operations.cancel',
    )?.sources;
    expect(sources).toEqual(['discovery', 'service-config', 'openapi', 'documented']);
  });

  it('has every operations method that the Discovery documents publish, and no other', () => {
    const wanted = readdirSync(join(ROOT, 'specs/discovery')).flatMap(published);
    const listed = rows.map(({ api, kind, id, httpMethod, url }) => ({
      api,
      kind,
      id,
      httpMethod,
      url,
    }));
    const byId = (a: { id: string; api: string }, b: typeof a) =>
      `${a.api} ${a.id}` < `${b.api} ${b.id}` ? -1 : 1;
    expect(wanted.length).toBeGreaterThan(60);
    expect(listed.sort(byId)).toEqual(wanted.sort(byId));
  });
});

describe('list', () => {
  it('prints a line a binding for the named API, of a service for all versions', async () => {
    const [api, service] = await Promise.all([
      lrogen(['list', 'file:v1']),
      lrogen(['list', 'file', 'privateca:v1']),
    ]);
    expect(api.stdout.split('\n').slice(0, 2)).toEqual([
      'file:v1  cancel  POST    https://file.googleapis.com/v1/{name=projects/*/locations/*/operations/*}:cancel  projects.locations.operations',
      'file:v1  delete  DELETE  https://file.googleapis.com/v1/{name=projects/*/locations/*/operations/*}         projects.locations.operations',
    ]);
    const apis = service.stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect([...new Set(apis)]).toEqual(['file:v1', 'file:v1beta1', 'privateca:v1']);
  });
});
