import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ProtocolError } from '../../src/runtime/index.js';
import { fileApi } from './file-api.js';
import { Operations } from './operations.js';
import { type Answer, scripted } from './scripted-fetch.js';

const parent = 'projects/p/locations/l';

function list(request: object, ...answers: readonly Answer[]) {
  const script = scripted(...answers);
  return { ...script, list: new Operations(fileApi, script.options).list(request) };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('a list', () => {
  it('sends nothing before it is read', () => {
    expect(list({ name: parent }, {}).sent).toEqual([]);
  });

  it('yields the operations of every page, empty pages included', async () => {
    const { list: operations, sent } = list(
      { name: parent, pageSize: 2, filter: 'done=true' },
      { operations: [{ name: 'a' }, { name: 'b' }], nextPageToken: 't1' },
      { nextPageToken: 't2' },
      503,
      { operations: [{ name: 'c' }], nextPageToken: '' },
    );
    expect((await all(operations)).map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual([
      '?pageSize=2&filter=done%3Dtrue',
      '?pageSize=2&filter=done%3Dtrue&pageToken=t1',
      '?pageSize=2&filter=done%3Dtrue&pageToken=t2',
      '?pageSize=2&filter=done%3Dtrue&pageToken=t2',
    ]);
  });

  it("starts at the request's own page token", async () => {
    const { list: operations, sent } = list({ name: parent, pageToken: 't0' }, {});
    await all(operations);
    expect(new URL(sent[0]?.url ?? '').search).toBe('?pageToken=t0');
  });

  it('gives whole pages, with what could not be reached', async () => {
    const first = { operations: [{ name: 'a' }], nextPageToken: 't1', unreachable: ['l2'] };
    const { list: operations } = list({ name: parent }, first, {});
    expect(await all(operations.pages())).toEqual([first, { operations: [] }]);
  });

  it('reads no page further than its reader', async () => {
    const { list: operations, sent } = list(
      { name: parent },
      { operations: [1], nextPageToken: 'x' },
    );
    for await (const _ of operations) break;
    expect(sent.length).toBe(1);
  });

  it.each<[string, object, readonly Answer[], number]>([
    ['at once', { name: parent }, [{ nextPageToken: 't' }, { nextPageToken: 't' }], 2],
    [
      'in a circle',
      { name: parent },
      [{ nextPageToken: 'a' }, { nextPageToken: 'b' }, { nextPageToken: 'a' }],
      3,
    ],
    ['as the first', { name: parent, pageToken: 't' }, [{ nextPageToken: 't' }], 1],
  ])('ends where a page token comes back: %s', async (_, request, answers, want) => {
    const { list: operations, sent } = list(request, ...answers);
    await expect(all(operations)).rejects.toThrow(ProtocolError);
    expect(sent.length).toBe(want);
  });

  it.each<[string, object]>([
    ['no list', { operations: {} }],
    ['a list instead of a page', []],
    ['an error under 200', { error: { code: 500, message: 'no' } }],
    ['an object for a page token', { nextPageToken: { a: 1 } }],
    ['true for a page token', { operations: [], nextPageToken: true }],
    ['a number for a page token', { operations: [], nextPageToken: 7 }],
  ])('is a ProtocolError where there is %s', async (_, page) => {
    await expect(all(list({ name: parent }, page).list)).rejects.toThrow(ProtocolError);
  });

  it('asks for its page where URLSearchParams has no size, as before Safari 17', async () => {
    class Old extends URLSearchParams {}
    Object.defineProperty(Old.prototype, 'size', { value: undefined });
    vi.stubGlobal('URLSearchParams', Old);
    onTestFinished(() => void vi.unstubAllGlobals());
    const { list: operations, sent } = list({ name: parent, pageSize: 5 }, {});
    await all(operations);
    expect(new URL(sent[0]?.url ?? '').search).toBe('?pageSize=5');
  });

  it('takes null for no page token', async () => {
    const { list: operations, sent } = list({ name: parent }, { nextPageToken: null });
    expect(await all(operations)).toEqual([]);
    expect(sent.length).toBe(1);
  });

  it('starts anew with every iteration', async () => {
    const { list: operations, sent } = list({ name: parent }, { operations: [{ name: 'a' }] });
    await all(operations);
    await all(operations);
    expect(sent.length).toBe(2);
  });
});
