import { createServer } from 'node:net';
import { expect } from 'vitest';
import { AlloyDBOperationsClient } from '../../generated/alloydb/v1/index.js';
import { createCluster } from '../../generated/alloydb/v1/starts.js';
import { FileOperationsClient } from '../../generated/file/v1/index.js';
import { createInstance } from '../../generated/file/v1/starts.js';
import { json, reset, rpc } from './loopback.js';
import { type Cases, errorOf, name, scriptedClient } from './scripted-client.js';

const parent = 'projects/p/locations/l';
const instance = { instanceId: 'i', instance: {} };
const succeeded = json({ name, done: true });

/** An address on loopback at which nobody listens any more. */
async function closedEndpoint(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { readonly port: number };
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** Cases of the README's table: what becomes of a start. */
export const CASES_OF_STARTING: Cases = {
  'A start gets no connection': [
    'RpcError',
    async () => {
      const client = new FileOperationsClient({ endpoint: await closedEndpoint() });
      const error = await errorOf(client.start(createInstance, { parent, ...instance }));
      expect(error).toMatchObject({ code: 'UNAVAILABLE', attempts: 1 });
      return error;
    },
  ],
  'The answer to a start without a `requestId` is lost': [
    'StartUncertainError',
    async () => {
      const { client, lines } = await scriptedClient([reset, json({ name })]);
      const error = await errorOf(client.start(createInstance, { parent, ...instance }));
      expect(error).toMatchObject({ parent, list: { name: parent } });
      expect(lines).toHaveLength(1);
      return error;
    },
  ],
  'The answer to a start with a `requestId` is lost': [
    'succeeded',
    async () => {
      const { endpoint, lines } = await scriptedClient([reset, json({ name }), succeeded]);
      const client = new AlloyDBOperationsClient({ endpoint, sleep: async () => {} });
      const request = { parent, clusterId: 'c', cluster: { network: 'n' } } as never;
      const final = await (await client.start(createCluster, request)).wait();
      expect(lines[0]).toContain('requestId=');
      expect(lines[1]).toBe(lines[0]);
      return final;
    },
  ],
  'A method of another API or version is given to a client': [
    'InvalidArgumentError',
    async () => {
      const { client, lines } = await scriptedClient([json({ name }), succeeded]);
      const error = await errorOf(
        client.start(createCluster as never, { parent, clusterId: 'c', cluster: {} }),
      );
      expect(lines).toEqual([]);
      return error;
    },
  ],
  'A start is refused': [
    'RpcError',
    async () => {
      const { client, lines } = await scriptedClient([rpc(429, 'RESOURCE_EXHAUSTED')]);
      const error = await errorOf(client.start(createInstance, { parent, ...instance }));
      expect(lines).toHaveLength(1);
      return error;
    },
  ],
  'An operation of a known method ends with a response of another type': [
    'ProtocolError',
    async () => {
      const other = { name, done: true, response: { '@type': 'x/a.Other' } };
      const { client } = await scriptedClient([json(other)]);
      const error = await errorOf(client.operation(name, createInstance).result());
      expect(error).toMatchObject({ lastOperation: other });
      return error;
    },
  ],
};
