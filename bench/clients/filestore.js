import { filestoreClient } from './filestore-client.js';
import { poll as pollWith } from './poll.js';

/** The service's own library. */
export function connect(endpoint, token) {
  const client = filestoreClient(endpoint, token);
  const get = async (name) => (await client.getOperation({ name }))[0];
  return {
    cancel: (name) => client.cancelOperation({ name }),
    get,
    poll: (name) => pollWith(get, name),
  };
}
