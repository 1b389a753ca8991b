import type { Api, ApiTypes, Operation } from '../../src/runtime/index.js';

export interface FileMetadata {
  readonly '@type': 'type.googleapis.com/google.cloud.file.v1.OperationMetadata';
  readonly verb?: string;
}
export interface Instance {
  readonly '@type': 'type.googleapis.com/google.cloud.file.v1.Instance';
  readonly name?: string;
}
export type FileOperation = Operation<FileMetadata, Instance>;

interface FileTypes extends ApiTypes {
  readonly operation: FileOperation;
}

/** An API as a generated client would describe it. */
export const fileApi: Api<FileTypes> = {
  id: 'file:v1',
  host: 'file.googleapis.com',
  mtlsHost: 'file.mtls.googleapis.com',
  names: ['projects/{project}/locations/{location}/operations/{operation}'],
  cancel: [{ method: 'POST', template: '/v1/{name=projects/*/locations/*/operations/*}:cancel' }],
  delete: [{ method: 'DELETE', template: '/v1/{name=projects/*/locations/*/operations/*}' }],
  get: [{ method: 'GET', template: '/v1/{name=projects/*/locations/*/operations/*}' }],
  list: [{ method: 'GET', template: '/v1/{name=projects/*/locations/*}/operations' }],
};

/** The same with a wait method of the service's own. */
export const waitingApi: Api<FileTypes> = {
  ...fileApi,
  wait: [
    {
      method: 'POST',
      template: '/v1/{name=projects/*/locations/*/operations/*}:wait',
      body: true,
      timeout: true,
    },
  ],
};

export const name = 'projects/p/locations/us-x1/operations/op-1';
export const running = { name };
export const succeeded = {
  name,
  done: true,
  response: { '@type': 'type.googleapis.com/google.cloud.file.v1.Instance', name: 'i' },
};
export const failed = {
  name,
  done: true,
  error: { code: 9, message: 'busy', details: [{ '@type': 'type.googleapis.com/x.Y', z: 1 }] },
};
export const cancelled = { name, done: true, error: { code: 1, message: 'stopped' } };
