import { filestoreClient } from './filestore-client.js';

/** The service's own library, which waits by itself. */
export function connect(endpoint, token) {
  const client = filestoreClient(endpoint, token);
  return {
    create: async (parent, instanceId, instance) => {
      const [operation] = await client.createInstance({ parent, instanceId, instance });
      return await operation.promise();
    },
  };
}
