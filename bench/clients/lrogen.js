import { FileOperationsClient } from '@lrogen/file/v1';

/** The package as it is published. */
export function connect(endpoint, token) {
  const client = new FileOperationsClient({ endpoint, auth: token });
  return {
    cancel: (name) => client.cancel({ name }),
    get: (name) => client.get({ name }),
    poll: (name) => client.operation(name).wait(),
  };
}
