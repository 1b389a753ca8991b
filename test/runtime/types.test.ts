import { describe, expect, expectTypeOf, it } from 'vitest';
import type { FileOperationsClient } from '../../generated/file/v1/index.js';
import {
  isPayload,
  type Operation,
  type OperationHandle,
  type OperationTarget,
  RpcError,
  type UnknownPayload,
} from '../../src/runtime/index.js';
import { type FileMetadata, type FileOperation, fileApi, type Instance } from './file-api.js';
import { Operations } from './operations.js';

// tsc checks these; they run only to show that they are no more than types.
describe('types', () => {
  it('a state is told apart by `state`', () => {
    const check = async (handle: OperationHandle<FileOperation>) => {
      const state = await handle.poll();
      expectTypeOf(state.metadata).toEqualTypeOf<FileMetadata | undefined>();
      if (state.state === 'succeeded') {
        expectTypeOf(state.response).toEqualTypeOf<Instance | undefined>();
      }
      if (state.state === 'failed')
        expectTypeOf(state.error.code).toEqualTypeOf<number | undefined>();
      // @ts-expect-error a running operation has no response
      if (state.state === 'running') void state.response;
      expectTypeOf((await handle.wait()).state).toEqualTypeOf<
        'succeeded' | 'failed' | 'cancelled'
      >();
      expectTypeOf(await handle.result()).toEqualTypeOf<Instance | undefined>();
    };
    expect(check).toBeTypeOf('function');
  });

  it('an operation of unknown payloads is no any', () => {
    expectTypeOf<Operation['metadata']>().toEqualTypeOf<UnknownPayload | undefined>();
    type Emitted = Awaited<ReturnType<FileOperationsClient['get']>>;
    expectTypeOf<Emitted['metadata']>().not.toBeAny();
  });

  it('a target is a name, an operation of any client, or the JSON of a handle', () => {
    type Name = `operations/${string}`;
    expectTypeOf<'operations/x'>().toExtend<OperationTarget<Name>>();
    expectTypeOf<'jobs/x'>().not.toExtend<OperationTarget<Name>>();
    expectTypeOf<{ name?: string | null; done?: boolean | null }>().toExtend<
      OperationTarget<Name>
    >();
    expectTypeOf<ReturnType<OperationHandle['toJSON']>>().toExtend<OperationTarget<Name>>();
    expectTypeOf(
      new Operations<FileOperation>(fileApi).get,
    ).returns.resolves.toEqualTypeOf<FileOperation>();
  });
});

describe('an error', () => {
  const api = { id: 'file:v1' };

  it('is made of what its class holds, and of nothing else', () => {
    const made = [
      new RpcError(api, 'm', { code: 'NOT_FOUND', httpStatus: 404, details: [], fromApi: true }),
      // @ts-expect-error no such field
      new RpcError(api, 'm', { code: 'NOT_FOUND', httpStatsu: 404, details: [], fromApi: true }),
      // @ts-expect-error its code is not known
      new RpcError(api, 'm', { httpStatus: 404, details: [], fromApi: true }),
      // @ts-expect-error nothing is known
      new RpcError(api, 'm'),
    ];
    expect(made[0]).toMatchObject({ service: 'file', code: 'NOT_FOUND', httpStatus: 404 });
  });
});

describe('isPayload', () => {
  it('tells the members of a payload union apart', () => {
    const payload = { '@type': 'type.googleapis.com/google.cloud.file.v1.Instance', name: 'i' } as
      | FileMetadata
      | Instance
      | undefined;
    if (!isPayload(payload, 'type.googleapis.com/google.cloud.file.v1.Instance')) {
      return expect.unreachable();
    }
    expectTypeOf(payload).toEqualTypeOf<Instance>();
    expect(payload.name).toBe('i');
  });

  it('takes no type that the API does not know, unless it is a type argument', () => {
    const check = (payload: FileMetadata | Instance | UnknownPayload) => [
      // @ts-expect-error a typing error, or a message of another API
      isPayload(payload, 'type.googleapis.com/google.cloud.file.v1.Instanse'),
      isPayload<'type.googleapis.com/own.Message'>(payload, 'type.googleapis.com/own.Message'),
    ];
    expect(check).toBeTypeOf('function');
  });

  it('gives an unknown payload its type', () => {
    const payload: UnknownPayload = { '@type': 't/x', y: 1 };
    if (!isPayload<'t/x'>(payload, 't/x')) return expect.unreachable();
    expectTypeOf(payload['@type']).toEqualTypeOf<'t/x'>();
    expect(payload.y).toBe(1);
  });

  it.each([undefined, null, 't', [], {}, { '@type': 'other' }])('is false for %j', (payload) => {
    expect(isPayload<'t'>(payload, 't')).toBe(false);
  });
});
