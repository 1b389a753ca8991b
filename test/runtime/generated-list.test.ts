import { describe, expect, expectTypeOf, it } from 'vitest';
import { ComputeOperationsClient } from '../../generated/compute/v1/index.js';
import {
  type FileOperation,
  FileOperationsClient,
  type OperationPage,
  ProtocolError,
  RpcError,
} from '../../generated/file/v1/index.js';
import { html, json, type Reply, rpc, script } from './loopback.js';

const location = 'projects/p/locations/l';
const path = `GET /v1/${location}/operations`;
const named = (id: string) => ({ name: `${location}/operations/${id}` });
const page = (ids: readonly string[], rest: object = {}) =>
  json({ operations: ids.map(named), ...rest });

async function listing(...replies: readonly Reply[]) {
  const { endpoint, lines } = await script(...replies);
  return { client: new FileOperationsClient({ endpoint, sleep: async () => {} }), endpoint, lines };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('a list of a generated client', () => {
  it('yields typed operations of every page, and asks for no page before it is read', async () => {
    const { client, lines } = await listing(
      page(['1', '2'], { nextPageToken: 'a/b' }),
      page(['3']),
    );
    const operations = client.list({ name: location, pageSize: 2, filter: 'done = true' });
    expect(lines).toEqual([]);
    const found = await all(operations);
    expectTypeOf(found).toEqualTypeOf<FileOperation[]>();
    expect(found).toEqual(['1', '2', '3'].map(named));
    const query = 'pageSize=2&filter=done+%3D+true';
    const sent = lines.map((line) => new URLSearchParams(line.replace(/.*\?/, '')));
    expect(sent.map((it) => Object.fromEntries(it))).toEqual([
      Object.fromEntries(new URLSearchParams(query)),
      { ...Object.fromEntries(new URLSearchParams(query)), pageToken: 'a/b' },
    ]);
  });

  it('gives single pages, each with the token of the next, from which another list starts', async () => {
    const { client, lines } = await listing(page(['1'], { nextPageToken: 't' }), page(['2']));
    const pages: AsyncIterator<OperationPage<FileOperation>> = client
      .list({ name: location })
      .pages();
    const { value: first } = await pages.next();
    expect(first).toEqual({ operations: [named('1')], nextPageToken: 't' });
    const rest = client.list({ name: location, pageToken: first?.nextPageToken });
    expect(await all(rest)).toEqual([named('2')]);
    expect(lines).toEqual([path, `${path}?pageToken=t`]);
  });

  it('asks for partial success on every page, and names what each could not reach', async () => {
    const replies = [
      page(['1'], { nextPageToken: 't', unreachable: ['projects/p/locations/m'] }),
      page([], { unreachable: ['projects/p/locations/n'] }),
    ];
    const { client, lines } = await listing(...replies);
    const pages = await all(client.list({ name: location, returnPartialSuccess: true }).pages());
    expect(pages.flatMap(({ unreachable }) => unreachable)).toEqual([
      'projects/p/locations/m',
      'projects/p/locations/n',
    ]);
    expect(lines).toEqual([
      `${path}?returnPartialSuccess=true`,
      `${path}?returnPartialSuccess=true&pageToken=t`,
    ]);
  });

  it.each<[string, readonly Reply[], number]>([
    ['the same token again', [page(['1'], { nextPageToken: 't' })], 2],
    ['an earlier one', ['t', 'u', 't'].map((nextPageToken) => page(['1'], { nextPageToken })), 3],
  ])('ends with a ProtocolError where a page has %s', async (_, replies, requests) => {
    const { client, lines } = await listing(...replies);
    const found: unknown[] = [];
    const read = async () => {
      for await (const operation of client.list({ name: location })) found.push(operation);
    };
    await expect(read()).rejects.toThrow(ProtocolError);
    expect(lines.length).toBe(requests);
    // What came before is not lost.
    expect(found.length).toBe(requests);
  });

  it('retries a page, and ends with the failure of one that does not come', async () => {
    const { client, lines } = await listing(html(503), rpc(403, 'PERMISSION_DENIED'));
    await expect(all(client.list({ name: location }))).rejects.toThrow(RpcError);
    expect(lines.length).toBe(2);
  });

  it('stops asking where its reader stops, and starts anew for the next', async () => {
    const { client, lines } = await listing(page(['1', '2'], { nextPageToken: 't' }));
    const operations = client.list({ name: location });
    for await (const _ of operations) break;
    for await (const _ of operations) break;
    expect(lines).toEqual([path, path]);
  });

  it('is one of items where the service is older than AIP-151', async () => {
    const items = json({ kind: 'compute#operationList', items: [{ name: 'o', status: 'DONE' }] });
    const { endpoint, lines } = await listing(items);
    const client = new ComputeOperationsClient({ endpoint });
    const request = { project: 'p', zone: 'z', maxResults: 1, returnPartialSuccess: true };
    expect(await all(client.list(request))).toEqual([{ name: 'o', status: 'DONE' }]);
    expect(lines).toEqual([
      'GET /compute/v1/projects/p/zones/z/operations?maxResults=1&returnPartialSuccess=true',
    ]);
  });
});
