import { describe, expect, it } from 'vitest';
import type {
  CallOptions,
  ClientOptions,
  OperationHandle,
  OperationList,
  OperationTarget,
  PollOptions,
} from '../../src/runtime/index.js';
import { type FileOperation, fileApi, name, running } from './file-api.js';
import { Operations } from './operations.js';
import { scripted } from './scripted-fetch.js';

type OperationName = `projects/${string}/locations/${string}/operations/${string}`;
interface OperationNameFields {
  readonly project: string;
  readonly location: string;
  readonly operation: string;
}
interface NameRequest {
  readonly name: OperationName;
}

/** A client as it is generated: what has to compile against the runtime without a cast. */
class FileOperationsClient {
  readonly #operations: Operations<FileOperation>;
  constructor(options: ClientOptions = {}) {
    this.#operations = new Operations(fileApi, options);
  }
  cancel(request: NameRequest, options?: CallOptions): Promise<void> {
    return this.#operations.cancel(request, options);
  }
  get(request: NameRequest, options?: CallOptions): Promise<FileOperation> {
    return this.#operations.get(request, options);
  }
  list(request: { readonly name: string }, options?: CallOptions): OperationList<FileOperation> {
    return this.#operations.list(request, options);
  }
  operation(
    target: OperationTarget<OperationName>,
    options?: PollOptions,
  ): OperationHandle<FileOperation> {
    return this.#operations.operation(target, options);
  }
  operationName(fields: OperationNameFields): OperationName {
    return this.#operations.name(fields) as OperationName;
  }
  parseOperationName(text: string): OperationNameFields {
    return this.#operations.parseName(text);
  }
  isOperationName(text: string): text is OperationName {
    return this.#operations.isName(text);
  }
}

describe('a generated client', () => {
  it('makes, checks and takes names', async () => {
    const { options, sent } = scripted(running);
    const client = new FileOperationsClient(options);
    const fields = { project: 'p', location: 'us-x1', operation: 'op-1' };
    const made = client.operationName(fields);
    expect(client.parseOperationName(made)).toEqual(fields);
    const text: string = name;
    if (!client.isOperationName(text)) return expect.unreachable();
    expect(await client.get({ name: text })).toEqual(running);
    await client.cancel({ name: made });
    expect((await client.operation(made).poll()).state).toBe('running');
    for await (const _ of client.list({ name: 'projects/p/locations/l' })) expect.unreachable();
    expect(sent.length).toBe(4);
  });
});
