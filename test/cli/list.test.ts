import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lrogen, ROOT, type Run, specsOf } from './lrogen.js';

interface Row {
  readonly api: string;
  readonly service: string;
  readonly version: string;
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
  readonly parameters?: Readonly<Record<string, { readonly pattern?: string }>>;
  readonly scopes?: readonly string[];
}

const KINDS = ['cancel', 'delete', 'get', 'list', 'wait'];
const SCOPE = /^https:\/\/(?:www\.googleapis|mail\.google)\.com\//;
const CLOUD = 'https://www.googleapis.com/auth/cloud-platform';
const DIALOGFLOW = 'https://www.googleapis.com/auth/dialogflow';

type Published = Pick<Row, 'api' | 'id' | 'httpMethod' | 'url' | 'scopes'> & {
  /** The last two words of its id: `operations`, `cancel`. */
  readonly resource: string;
  readonly method: string;
};

/** Every method that a Discovery document publishes, read with nothing of the project's. */
function published(file: string): Published[] {
  const document = JSON.parse(readFileSync(join(ROOT, 'specs/discovery', file), 'utf8'));
  const collect = (resource: Resource, name: string): Published[] => [
    ...Object.entries(resource.methods ?? {}).map(([method, facts]) => ({
      api: `${document.name}:${document.version}`,
      id: facts.id,
      httpMethod: facts.httpMethod,
      url: `${document.rootUrl}${document.servicePath ?? ''}${template(facts)}`,
      scopes: [...(facts.scopes ?? [])].sort(),
      resource: name,
      method,
    })),
    ...Object.entries(resource.resources ?? {}).flatMap(([inner, r]) => collect(r, inner)),
  ];
  return collect(document, '');
}

/** `v1/{+name}:cancel` with the pattern of the name in it. */
function template({ path, parameters = {} }: Method): string {
  return path.replace(/\{\+(\w+)\}/g, (_, name: string) => {
    const pattern = parameters[name]?.pattern?.replace(/^\^|\$$/g, '') ?? '';
    return `{${name}=${pattern.replaceAll('[^/]+', '*').replaceAll('.*', '**')}}`;
  });
}

/** A URL in which it does not matter whether variables or the literals between them hold the name. */
function shape(url: string): string {
  return url.replace(/\{\w+=([^}]*)\}/g, '$1').replace(/\{\w+\}/g, '*');
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
    const isUnique = (values: readonly string[]) => new Set(values).size === values.length;
    const wrong = rows.filter(
      (row) =>
        row.api !== `${row.service}:${row.version}` ||
        !KINDS.includes(row.kind) ||
        // Cloud SQL's documents call themselves sqladmin, and their methods sql.
        row.id.replace(/^\w+/, '') !== `.${row.collection}.${row.kind}` ||
        row.scopes.join() !== [...new Set(row.scopes)].sort().join() ||
        !row.scopes.every((scope) => SCOPE.test(scope)) ||
        row.sources.length === 0 ||
        !isUnique(row.sources),
    );
    expect(wrong).toEqual([]);
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
    const all = readdirSync(join(ROOT, 'specs/discovery')).flatMap(published);
    const key = ({ api, id, httpMethod }: { api: string; id: string; httpMethod: string }) =>
      `${api} ${httpMethod} ${id}`;
    const methods = new Map(all.map((method) => [key(method), method]));
    const listed = rows.filter(({ sources }) => sources.includes('discovery'));
    const invented = listed.filter((row) => {
      const method = methods.get(key(row));
      return (
        method === undefined ||
        shape(method.url) !== shape(row.url) ||
        method.scopes.join() !== row.scopes.join()
      );
    });
    expect(invented).toEqual([]);
    const found = new Set(rows.map(key));
    const missing = all.filter(
      (method) =>
        method.resource === 'operations' &&
        KINDS.includes(method.method) &&
        !found.has(key(method)),
    );
    // What API hub calls operations are those that an API's description has.
    expect(missing.map(({ id }) => id)).toEqual(
      ['delete', 'get', 'list'].map(
        (kind) => `apihub.projects.locations.apis.versions.operations.${kind}`,
      ),
    );
    const restated = listed.filter((row) => methods.get(key(row))?.url !== row.url);
    // A service config holds the name in one variable where the document has one for each part.
    expect(restated.map(key)).toEqual([
      'appengine:v1 GET appengine.apps.operations.get',
      'appengine:v1 GET appengine.apps.operations.list',
    ]);
    expect(listed.length).toBeGreaterThan(1000);
  });
});

describe('list', () => {
  it('prints a line a binding for the named API, of a service for all versions', async () => {
    const specs = await specsOf(
      ...['discovery/file.v1.json', 'discovery/file.v1beta1.json', 'discovery/privateca.v1.json'],
      'discovery/privateca.v1beta1.json',
    );
    const [api, service] = await Promise.all([
      lrogen(['list', 'file:v1', '--specs', specs]),
      lrogen(['list', 'file', 'privateca:v1', '--specs', specs]),
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

  it('prints the methods that start operations, and what these hold', async () => {
    const specs = await specsOf('discovery/file.v1.json', 'proto/google.cloud.filestore.v1.proto');
    const given = ['list', 'file:v1', '--starts', '--specs', specs];
    const { stdout, stderr, code } = await lrogen([...given, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = JSON.parse(stdout);
    expect(rows.map(({ name }: { name: string }) => name)).toEqual([
      'createBackup',
      'createInstance',
      'createSnapshot',
      'deleteBackup',
      'deleteInstance',
      'deleteSnapshot',
      // Of these two no rpc is known.
      'pauseReplicaInstance',
      'promoteReplica',
      'restoreInstance',
      'resumeReplicaInstance',
      'revertInstance',
      'updateBackup',
      'updateInstance',
      'updateSnapshot',
    ]);
    expect(rows[1]).toEqual({
      api: 'file:v1',
      id: 'file.projects.locations.instances.create',
      rpc: 'google.cloud.filestore.v1.CloudFilestoreManager.CreateInstance',
      name: 'createInstance',
      httpMethod: 'POST',
      url: 'https://file.googleapis.com/v1/{parent=projects/*/locations/*}/instances',
      response: 'type.googleapis.com/google.cloud.filestore.v1.Instance',
      metadata: 'type.googleapis.com/google.cloud.common.OperationMetadata',
      sources: ['discovery', 'proto'],
    });
    expect(rows[4].response).toBe('type.googleapis.com/google.protobuf.Empty');
    const text = await lrogen(given);
    expect(text.stdout).toMatch(
      /^file:v1 {2}createInstance +POST +https:.*\/instances +response google\.cloud\.filestore\.v1\.Instance +metadata google\.cloud\.common\.OperationMetadata$/m,
    );
  });
});
