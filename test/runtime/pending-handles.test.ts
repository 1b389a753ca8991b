import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  AssuredWorkloadsOperationHandle,
  AssuredWorkloadsOperationsClient,
} from '../../generated/assuredworkloads/v1/index.js';
import type {
  ComputeOperationHandle,
  ComputeOperationsClient,
} from '../../generated/compute/v1/index.js';
import type { ContainerOperationsClient } from '../../generated/container/v1/index.js';
import type {
  DialogflowOperationHandle,
  DialogflowOperationsClient,
} from '../../generated/dialogflow/v3/index.js';
import {
  type FileOperation,
  type FileOperationHandle,
  type FileOperationsClient,
  type OperationHandle,
  type OperationState,
  PendingOperation,
} from '../../generated/file/v1/index.js';

// tsc checks these; they run only to show that they are no more than types.
describe('an operation whose name is not known yet, by its type,', () => {
  it('is made of the operations of any client', () => {
    const check = (
      file: FileOperationsClient,
      dialogflow: DialogflowOperationsClient,
      container: ContainerOperationsClient,
      compute: ComputeOperationsClient,
      assured: AssuredWorkloadsOperationsClient,
      start: () => Promise<{ name: string }>,
    ) => [
      new PendingOperation(start().then((raw) => file.operation(raw))).delete(),
      new PendingOperation(start().then((raw) => dialogflow.operation(raw))).cancel(),
      new PendingOperation(start().then((raw) => container.operation(raw))).cancelAndWait(),
      new PendingOperation(start().then((raw) => compute.operation(raw))).wait(),
      new PendingOperation(start().then((raw) => assured.operation(raw))).result(),
    ];
    expect(check).toBeTypeOf('function');
  });

  it('has what its handle has, but for what is known only of what has started', () => {
    type Of<THandle extends Pick<OperationHandle, 'name' | 'toJSON'>> = Exclude<
      keyof PendingOperation<THandle>,
      'started'
    >;
    type Known = 'name' | 'last' | 'toJSON';
    expectTypeOf<Of<FileOperationHandle>>().toEqualTypeOf<
      Exclude<keyof FileOperationHandle, Known>
    >();
    expectTypeOf<Of<DialogflowOperationHandle>>().toEqualTypeOf<
      Exclude<keyof DialogflowOperationHandle, Known>
    >();
    expectTypeOf<'delete'>().not.toExtend<Of<DialogflowOperationHandle>>();
    expectTypeOf<'cancel'>().not.toExtend<Of<AssuredWorkloadsOperationHandle>>();
    expectTypeOf<'cancelAndWait'>().not.toExtend<Of<ComputeOperationHandle>>();
    expectTypeOf<'cancel'>().toExtend<Of<FileOperationHandle>>();
  });

  it('tells the states of its handle, and gives the handle', () => {
    const check = async (pending: PendingOperation<FileOperationHandle>) => {
      expectTypeOf(await pending.poll()).toEqualTypeOf<OperationState<FileOperation>>();
      expectTypeOf(await pending.started()).toEqualTypeOf<FileOperationHandle>();
      for await (const state of pending) {
        expectTypeOf(state).toEqualTypeOf<OperationState<FileOperation>>();
      }
      // @ts-expect-error there is no name before the start has answered
      void pending.name;
      // @ts-expect-error only a handle can be followed
      new PendingOperation(Promise.resolve({ name: 'operations/1' }));
    };
    expect(check).toBeTypeOf('function');
  });
});
