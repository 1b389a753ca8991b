/** A user's program that starts an operation, follows it, and uses what comes back. */
export interface UserProgram {
  /** Of the API; of the program's file too. */
  readonly name: string;
  /** `file/v1` of `@lrogen/file/v1` */
  readonly subpath: string;
  /** The method that is called. */
  readonly method: string;
  readonly request: string;
  /** What becomes of the operation; it logs one text. */
  readonly body: string;
  /** Requests that are wrong in one way each, and what TypeScript has to say. */
  readonly wrong: {
    readonly missing: readonly [request: string, problem: RegExp];
    readonly parent: readonly [request: string, problem: RegExp];
    /** Absent where no source tells what only the service fills. */
    readonly outputOnly?: readonly [request: string, problem: RegExp];
  };
  /** What goes over the wire: a request, with its body, and what the server says. */
  readonly exchanges: readonly (readonly [sent: string, answer: object])[];
  readonly logged: string;
}

/** The whole text of a program; the address of its server is in `ENDPOINT`. */
export function programText({ subpath, method, request, body }: UserProgram): string {
  return `${headText(subpath, method)}
const client = connect(api, { endpoint: process.env.ENDPOINT, poll: { initialDelayMs: 1 } });
const pending = await start(client, ${method}, ${request});
${body}`;
}

/** One call a line, each wrong in its own way. */
export function wrongText({ subpath, method, wrong }: UserProgram): string {
  const calls = Object.values(wrong).map(
    ([request]) => `await start(connect(api), ${method}, ${request});`,
  );
  return [headText(subpath, method), ...calls].join('\n');
}

/** What stands before the first call of `wrongText`. */
export const HEAD_LINES = 3;

function headText(subpath: string, method: string): string {
  return `import { api, connect, start } from '@lrogen/${subpath}';
import { ${method} } from '@lrogen/${subpath}/starts';
declare const process: { readonly env: { readonly ENDPOINT: string } };`;
}

export const TYPE = 'type.googleapis.com/';

/** Followed, cancelled, and finished all the same; a member of its metadata and one of its response. */
export function cancelled(metadata: string, response: string): string {
  return `const { metadata } = await pending.poll();
await pending.cancel();
const value = await pending.result();
const typed: readonly (string | undefined)[] = [metadata?.${metadata}, value?.${response}];
console.log(typed.join());`;
}

/** Followed to its end, which is an operation of the service's own shape. */
function followed(member: string): string {
  return `const states: string[] = [];
for await (const { state } of pending) states.push(state);
const end = await pending.wait();
const value: string | undefined = end.operation?.${member};
console.log([...states, value].join());`;
}

/**
 * An operation that runs until it has been cancelled, and succeeds all the same.
 *
 * @param doesWait whether the service itself can wait.
 */
export function life(
  [version, name]: readonly [version: string, name: string],
  sent: string,
  metadata: Readonly<Record<string, unknown>>,
  response: Readonly<Record<string, unknown>>,
  doesWait = false,
): UserProgram['exchanges'] {
  const running = { name, metadata };
  const get = `GET /${version}/${name}`;
  const wait = doesWait ? `POST /${version}/${name}:wait?timeout=30.000s` : get;
  return [
    [sent, running],
    [get, running],
    [`POST /${version}/${name}:cancel`, {}],
    [wait, running],
    [wait, { ...running, done: true, response }],
  ];
}

const parent = "parent: 'projects/p/locations/l'";
export const PARENT = /'"projects\/p"' is not assignable to type '`projects\/\$\{string\}/;

export const PROGRAMS: readonly UserProgram[] = [
  {
    name: 'Filestore',
    subpath: 'file/v1',
    method: 'createInstance',
    request: `{ ${parent}, instanceId: 'i', instance: { tier: 'ZONAL' } }`,
    body: cancelled('verb', 'tier'),
    wrong: {
      missing: [`{ ${parent}, instance: {} }`, /'instanceId' is missing/],
      parent: ["{ parent: 'projects/p', instanceId: 'i', instance: {} }", PARENT],
      outputOnly: [`{ ${parent}, instanceId: 'i', instance: { state: 'READY' } }`, /'state'/],
    },
    exchanges: life(
      ['v1', 'projects/p/locations/l/operations/o'],
      'POST /v1/projects/p/locations/l/instances?instanceId=i {"tier":"ZONAL"}',
      { '@type': `${TYPE}google.cloud.common.OperationMetadata`, verb: 'create' },
      { '@type': `${TYPE}google.cloud.filestore.v1.Instance`, tier: 'ZONAL' },
    ),
    logged: 'create,ZONAL',
  },
  {
    name: 'Spanner',
    subpath: 'spanner/v1',
    method: 'createDatabase',
    request:
      "{ parent: 'projects/p/instances/i', createStatement: 'CREATE DATABASE d', extraStatements: [] }",
    body: cancelled('database', 'versionRetentionPeriod'),
    wrong: {
      missing: ["{ parent: 'projects/p/instances/i' }", /'createStatement' is missing/],
      parent: ["{ parent: 'projects/p', createStatement: '' }", PARENT],
    },
    exchanges: life(
      ['v1', 'projects/p/instances/i/databases/d/operations/o'],
      'POST /v1/projects/p/instances/i/databases {"createStatement":"CREATE DATABASE d","extraStatements":[]}',
      { '@type': `${TYPE}google.spanner.admin.database.v1.CreateDatabaseMetadata`, database: 'd' },
      { '@type': `${TYPE}google.spanner.admin.database.v1.Database`, versionRetentionPeriod: '1h' },
    ),
    logged: 'd,1h',
  },
  {
    name: 'Vertex AI',
    subpath: 'aiplatform/v1',
    method: 'createEndpoint',
    request: `{ ${parent}, endpoint: { displayName: 'E' } }`,
    body: cancelled('genericMetadata?.createTime', 'displayName'),
    wrong: {
      missing: [`{ ${parent} }`, /'endpoint' is missing/],
      parent: ["{ parent: 'projects/p', endpoint: { displayName: 'E' } }", PARENT],
      outputOnly: [
        `{ ${parent}, endpoint: { displayName: 'E', etag: '', createTime: '' } }`,
        /'createTime'/,
      ],
    },
    exchanges: life(
      ['v1', 'projects/p/locations/l/operations/o'],
      'POST /v1/projects/p/locations/l/endpoints {"displayName":"E"}',
      {
        '@type': `${TYPE}google.cloud.aiplatform.v1.CreateEndpointOperationMetadata`,
        genericMetadata: { createTime: '2026-01-01T00:00:00Z' },
      },
      { '@type': `${TYPE}google.cloud.aiplatform.v1.Endpoint`, displayName: 'E' },
      true,
    ),
    logged: '2026-01-01T00:00:00Z,E',
  },
  {
    name: 'GKE',
    subpath: 'container/v1',
    method: 'createCluster',
    request: `{ ${parent}, cluster: { name: 'c' } }`,
    body: `await pending.cancel();\n${followed('targetLink')}`,
    wrong: {
      missing: ["{ cluster: { name: 'c' } }", /'parent' is missing/],
      parent: ["{ parent: 'projects/p', cluster: {} }", PARENT],
      outputOnly: [`{ ${parent}, cluster: { status: 'RUNNING' } }`, /'status'/],
    },
    exchanges: [
      [
        'POST /v1/projects/p/locations/l/clusters {"cluster":{"name":"c"}}',
        {
          name: 'o',
          status: 'RUNNING',
          selfLink: 'https://container.googleapis.com/v1/projects/1/locations/l/operations/o',
        },
      ],
      ['POST /v1/projects/1/locations/l/operations/o:cancel', {}],
      ['GET /v1/projects/1/locations/l/operations/o', { name: 'o', status: 'RUNNING' }],
      [
        'GET /v1/projects/1/locations/l/operations/o',
        { name: 'o', status: 'DONE', targetLink: 't' },
      ],
    ],
    logged: 'running,succeeded,t',
  },
  {
    name: 'Cloud SQL',
    subpath: 'sqladmin/v1',
    method: 'insertInstance',
    request: "{ project: 'p', databaseInstance: { name: 'i', region: 'r' } }",
    body: `await pending.cancel();\n${followed('targetLink')}`,
    wrong: {
      missing: ["{ databaseInstance: { name: 'i' } }", /'project' is missing/],
      parent: ['{ project: 1, databaseInstance: {} }', /'number' is not assignable/],
      outputOnly: ["{ project: 'p', databaseInstance: { createTime: '' } }", /'createTime'/],
    },
    exchanges: [
      [
        'POST /v1/projects/p/instances {"name":"i","region":"r"}',
        {
          name: 'o',
          status: 'PENDING',
          targetProject: 'p',
          selfLink: 'https://sqladmin.googleapis.com/v1/projects/p/operations/o',
        },
      ],
      ['POST /v1/projects/p/operations/o/cancel', {}],
      ['GET /v1/projects/p/operations/o', { name: 'o', status: 'RUNNING' }],
      ['GET /v1/projects/p/operations/o', { name: 'o', status: 'DONE', targetLink: 't' }],
    ],
    logged: 'running,succeeded,t',
  },
  {
    name: 'Compute Engine',
    subpath: 'compute/v1',
    method: 'insertInstance',
    request: "{ project: 'p', zone: 'z', requestId: 'r', instance: { name: 'i' } }",
    body: followed('targetLink'),
    wrong: {
      missing: ["{ project: 'p', instance: { name: 'i' } }", /'zone' is missing/],
      parent: ["{ project: 1, zone: 'z' }", /'number' is not assignable/],
    },
    exchanges: [
      [
        'POST /compute/v1/projects/p/zones/z/instances?requestId=r {"name":"i"}',
        {
          name: 'o',
          status: 'RUNNING',
          selfLink: 'https://www.googleapis.com/compute/v1/projects/p/zones/z/operations/o',
        },
      ],
      ['GET /compute/v1/projects/p/zones/z/operations/o', { name: 'o', status: 'RUNNING' }],
      [
        'GET /compute/v1/projects/p/zones/z/operations/o',
        { name: 'o', status: 'DONE', targetLink: 't' },
      ],
    ],
    logged: 'running,succeeded,t',
  },
  {
    name: 'a library of nobody but its owner',
    subpath: 'library/v1',
    method: 'importBooks',
    request: "{ parent: 'shelves/s', sources: { uris: ['gs://b/o'] } }",
    body: cancelled('progress', 'books?.[0]?.title'),
    wrong: {
      missing: ["{ parent: 'shelves/s' }", /'sources' is missing/],
      parent: ["{ parent: 'shelves', sources: {} }", /'"shelves"' is not assignable/],
      outputOnly: ["{ parent: 'shelves/s', sources: { size: '1' } }", /'size'/],
    },
    exchanges: life(
      ['v1', 'operations/o'],
      'POST /v1/shelves/s/books:import {"sources":{"uris":["gs://b/o"]}}',
      { '@type': `${TYPE}acme.library.v1.ImportMetadata`, progress: '9007199254740993' },
      { '@type': `${TYPE}acme.library.v1.ImportBooksResponse`, books: [{ title: 'T' }] },
    ),
    logged: '9007199254740993,T',
  },
];
