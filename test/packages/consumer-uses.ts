/** What a consumer may write, and what TypeScript has to find wrong with it. */
export interface Use {
  readonly name: string;
  readonly code: string;
  /** One of these, where it is wrong: not every compiler gives the same reason. */
  readonly errors: readonly number[];
}

const PREAMBLE = `
import { DataFusionOperationsClient } from '@lrogen/datafusion/v1';
import {
  DialogflowOperationsClient,
  type payloads,
  type ProjectsOperationName,
} from '@lrogen/dialogflow/v2';
import {
  api,
  cancel,
  connect,
  type FileOperation,
  FileOperationsClient,
  follow,
  isName,
  list,
  makeName,
  type OperationName,
  poll,
  start,
} from '@lrogen/file/v1';
import { FileOperationsClient as Unversioned } from '@lrogen/file';
import { createInstance, deleteInstance, type Instance } from '@lrogen/file/v1/starts';
import { OSConfigOperationsClient } from '@lrogen/osconfig/v1';
import { QuietOperationsClient, api as quietApi } from '@lrogen/quiet/v1';
import { type ApiTypes, type Client, isPayload } from '@lrogen/runtime';

declare const text: string;
declare function report(...values: readonly unknown[]): void;
const file = new FileOperationsClient({ auth: text });
const datafusion = new DataFusionOperationsClient({ auth: async () => text });
const dialogflow = new DialogflowOperationsClient({ auth: { apiKey: text } });
const osconfig = new OSConfigOperationsClient({ auth: text });
const quiet = new QuietOperationsClient({ auth: undefined, endpoint: undefined });

const name: OperationName = 'projects/p/locations/l/operations/o';
const parent = 'projects/p/locations/l';
const fields = { project: 'p', location: 'l', operation: 'o' };
const model =
  'type.googleapis.com/google.cloud.dialogflow.v2.CreateConversationModelOperationMetadata';
type Feature = payloads.GoogleCloudDialogflowV2ClearSuggestionFeatureConfigOperationMetadata;
`;

const RIGHT: readonly (readonly [name: string, code: string])[] = [
  ['a literal is a name', "await file.cancel({ name: 'projects/p/locations/l/operations/o' });"],
  ['a name of parts is taken', 'await file.cancel({ name: file.operationName(fields) });'],
  [
    'each form of a name has a type of its own',
    `const short: ProjectsOperationName = dialogflow.operationName({ project: 'p', operation: 'o' });
    await dialogflow.get({ name: short });`,
  ],
  [
    'isOperationName narrows a text',
    'if (file.isOperationName(text)) await file.cancel({ name: text });',
  ],
  [
    'a name has parts again',
    `const { project, location, operation } = file.parseOperationName(text);
    report(project, location, operation);`,
  ],
  [
    'a handle is made of a name, of an operation of any client, and of a stored handle',
    `const handle = file.operation(name);
    report(file.operation({ name: text, done: false }), file.operation(handle.toJSON()));`,
  ],
  [
    'a state is told apart by `state`',
    `const seen = await file.operation(name).poll();
    const code: number | undefined = seen.state === 'failed' ? seen.error.code : undefined;
    report(code);`,
  ],
  [
    'isPayload narrows metadata',
    `const { metadata } = await dialogflow.operation(name).poll();
    if (isPayload(metadata, model)) {
      const conversationModel: string | undefined = metadata.conversationModel;
      report(conversationModel);
    }`,
  ],
  [
    'isPayload narrows metadata of a message that services share',
    `const { metadata } = await file.operation(name).poll();
    if (isPayload(metadata, 'type.googleapis.com/google.cloud.common.OperationMetadata')) {
      const verb: string | undefined = metadata.verb;
      report(verb);
    }`,
  ],
  [
    'an enum has the known values',
    `const feature: Feature = { participantRole: 'HUMAN_AGENT' };
    report(feature);`,
  ],
  [
    'an enum takes a value that is not known yet',
    `const feature: Feature = { participantRole: 'ROBOT' };
    report(feature);`,
  ],
  [
    'credentials are what a client of google-auth-library gives',
    `const headers = { getRequestHeaders: async () => new Headers() };
    const record = { getRequestHeaders: async () => ({ authorization: text }) };
    report(new OSConfigOperationsClient({ auth: record }));
    report(new OSConfigOperationsClient({ auth: headers }));`,
  ],
  [
    'a list is iterated, and so are its pages',
    `const list = datafusion.list({ name: parent, filter: undefined, pageSize: 5 });
    for await (const { done } of list) report(done);
    for await (const { unreachable } of list.pages()) report(unreachable);`,
  ],
  ['an API without cancel is followed', 'report(await quiet.operation(name).wait());'],
  [
    'functions are typed as the class is',
    `const client = connect(api, { auth: text });
    await cancel(client, { name });
    const seen = await poll(client, { name });
    const metadata: FileOperation['metadata'] = seen.metadata;
    const response: FileOperation['response'] = await follow(client, name).result();
    for await (const { done } of list(client, { name: parent })) report(done, metadata, response);
    await cancel(client, { name: makeName(client, fields) });
    if (isName(client, text)) await cancel(client, { name: text });`,
  ],
  [
    'a start takes path, query and body, and what comes back is typed by its method',
    `const given: Instance = { tier: 'ZONAL', labels: { a: 'b' } };
    const request = { parent, instanceId: 'i', instance: given } as const;
    const started = await file.start(createInstance, request);
    const tier: string | undefined = (await started.result())?.tier;
    const verb: string | undefined = (await started.poll()).metadata?.verb;
    await start(connect(api), createInstance, request);
    report(tier, verb, await started.cancelAndWait());`,
  ],
  [
    'an operation that somebody started is typed by its method',
    `const tier: string | undefined = (await file.operation(name, createInstance).result())?.tier;
    const nothing: undefined = await file.operation(name, deleteInstance).result();
    report(tier, nothing, await follow(connect(api), name, createInstance).result());`,
  ],
  [
    'a function may be made for any API',
    `async function finish<T extends Pick<ApiTypes, 'followed' | 'get' | 'operation'>>(
      client: Client<T>,
      followed: T['followed'],
    ) {
      return follow(client, followed).wait();
    }
    report((await finish(connect(api), name)).state);`,
  ],
];

const WRONG: readonly (readonly [name: string, code: string, ...errors: number[]])[] = [
  ['a name of another resource', "await file.cancel({ name: 'projects/p/instances/i' });", 2322],
  ['a name of another API', "await file.cancel({ name: 'projects/p/operations/o' });", 2322],
  ['a text that nothing is known of', 'await file.cancel({ name: text });', 2322],
  ['such a text for a handle', 'report(file.operation(text));', 2345],
  ['a wrong key', 'await file.cancel({ id: name });', 2353],
  ['an extra key', 'await file.cancel({ name, force: true });', 2353],
  ['no key', 'await file.cancel({});', 2345, 2741],
  ['a name without its request', 'await file.cancel(name);', 2345],
  ['an unknown member', "report(file.list({ name: parent, order: 'asc' }));", 2353],
  ['a misspelt member', 'report(file.list({ name: parent, pagesize: 5 }));', 2561],
  ['a member of another type', "report(file.list({ name: parent, pageSize: '5' }));", 2322],
  ['any text for a parent', 'report(file.list({ name: text }));', 2322],
  ['a part too few', "report(file.operationName({ project: 'p', location: 'l' }));", 2345, 2741],
  ['a part too many', "report(file.operationName({ ...fields, instance: 'i' }));", 2353],
  ['a client of no version', 'report(new Unversioned({ auth: text }));', 2351],
  ['an unknown option', 'report(new FileOperationsClient({ token: text }));', 2353],
  ['delete, where the API has none', 'await dialogflow.delete({ name });', 2339],
  [
    'delete on a handle, where the API has none',
    'await dialogflow.operation(name).delete();',
    2339,
  ],
  ['cancel, where the API has none', 'await quiet.cancel({ name });', 2339],
  ['cancel on a handle, where the API has none', 'await quiet.operation(name).cancel();', 2339],
  [
    'cancelAndWait on a handle, where the API has none',
    'await quiet.operation(name).cancelAndWait();',
    2339,
  ],
  ['cancel of an API that has none', 'await cancel(connect(quietApi), { name });', 2345],
  [
    'cancel on a handle by a function, where the API has none',
    'await follow(connect(quietApi), name).cancel();',
    2339,
  ],
  ['a name of wrong parts by a function', "makeName(connect(api), { projet: 'p' });", 2353, 2561],
  ['a name of another resource by a function', 'await poll(connect(api), { name: parent });', 2322],
  [
    'a start without a field that is required',
    'await file.start(createInstance, { parent, instance: {} });',
    2345,
    2741,
  ],
  [
    'a start in a wrong parent',
    "await file.start(createInstance, { parent: 'projects/p', instanceId: 'i', instance: {} });",
    2322,
  ],
  [
    'a start with a field that only the service fills',
    "await file.start(createInstance, { parent, instanceId: 'i', instance: { state: 'READY' } });",
    2353,
  ],
  [
    'a start of another API',
    'await osconfig.start(deleteInstance, { name: text });',
    2345,
    2322,
    2379,
  ],
  [
    'the response of an operation that runs',
    `const seen = await file.operation(name).poll();
    if (seen.state === 'running') report(seen.response);`,
    2339,
  ],
  [
    'metadata that nobody looked at',
    `const { metadata } = await file.operation(name).poll();
    const verb: string = metadata?.verb;
    report(verb);`,
    2322,
  ],
  [
    'a member that narrowed metadata does not have',
    `const { metadata } = await dialogflow.operation(name).poll();
    if (isPayload(metadata, model)) report(metadata.conversationDataset);`,
    2339,
  ],
];

export const USES: readonly Use[] = [
  ...RIGHT.map(([name, code]) => ({ name, code, errors: [] })),
  ...WRONG.map(([name, code, ...errors]) => ({ name, code, errors })),
];

/** A use's first and last line in `usesText`, from one. */
export function linesOf(use: Use): readonly [first: number, last: number] {
  const before = `${PREAMBLE}${USES.slice(0, USES.indexOf(use)).map(block).join('')}`;
  const first = before.split('\n').length;
  return [first, first + block(use).split('\n').length - 2];
}

/** A consumer's file with all uses in it, each in a block of its own. */
export const usesText = `${PREAMBLE}${USES.map(block).join('')}`;

function block({ code }: Use): string {
  return `{\n${code}\n}\n`;
}
