/** Cancels, gets and polls, in about ten lines each; what `tsc` is given to check. */
const own = (service, client) => `import { ${client} } from '@lrogen/${service}/v1';

export async function stop(token: string, project: string, location: string): Promise<string> {
  const client = new ${client}({ auth: token });
  const name = client.operationName({ project, location, operation: 'op-1' });
  await client.cancel({ name });
  const operation = await client.get({ name });
  const end = operation.done ? undefined : await client.operation(name).wait();
  return end?.state ?? 'done';
}
`;

/** Starts and waits, with all the request types of the API behind it. */
const starting = `import { api, connect, start } from '@lrogen/aiplatform/v1';
import { createEndpoint } from '@lrogen/aiplatform/v1/starts';

export async function create(token: string, project: string): Promise<string | undefined> {
  const client = connect(api, { auth: token });
  const parent = \`projects/\${project}/locations/us-central1\` as const;
  const request = { parent, endpoint: { displayName: 'E' } };
  const endpoint = await (await start(client, createEndpoint, request)).result();
  return endpoint?.displayName;
}
`;

const discovery = (module, imported, service) => `import { ${imported} } from '${module}';

export async function stop(name: string): Promise<string> {
  const { operations } = ${service}('v1').projects.locations;
  await operations.cancel({ name });
  let { data } = await operations.get({ name });
  while (!data.done) ({ data } = await operations.get({ name }));
  if (data.error) throw new Error(data.error.message ?? 'failed');
  return 'done';
}
`;

/** Its types want a message with all its methods where any object with a name will do. */
const filestore = `import { CloudFilestoreManagerClient, protos } from '@google-cloud/filestore';

const { CancelOperationRequest, GetOperationRequest } = protos.google.longrunning;

export async function stop(name: string): Promise<string> {
  const client = new CloudFilestoreManagerClient({ fallback: true });
  await client.cancelOperation(new CancelOperationRequest({ name }));
  let [operation] = await client.getOperation(new GetOperationRequest({ name }));
  while (!operation.done) [operation] = await client.getOperation(new GetOperationRequest({ name }));
  return 'done';
}
`;

/** The first is what a file costs that holds nothing. */
export const consumers = [
  { name: 'empty file', text: 'export {};\n' },
  { name: '@lrogen/file', text: own('file', 'FileOperationsClient'), own: true },
  { name: '@lrogen/aiplatform', text: own('aiplatform', 'AiplatformOperationsClient'), own: true },
  { name: '@lrogen/aiplatform, starts', text: starting, own: true, atMost: 1.5 },
  {
    name: 'googleapis, file alone',
    text: discovery('googleapis/build/src/apis/file/index.js', 'file', 'file'),
  },
  // Up to a quarter of a minute each: once is enough.
  { name: 'googleapis', text: discovery('googleapis', 'google', 'google.file'), rounds: 1 },
  { name: '@google-cloud/filestore', text: filestore },
];
