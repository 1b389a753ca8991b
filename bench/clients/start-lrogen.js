import { api, connect as connectTo, start } from '@lrogen/file/v1';
import { createInstance } from '@lrogen/file/v1/starts';

/** One start, and a wait for what it makes. */
export function connect(endpoint, token) {
  const client = connectTo(api, { endpoint, auth: token });
  return {
    create: async (parent, instanceId, instance) => {
      const pending = await start(client, createInstance, { parent, instanceId, instance });
      return await pending.wait();
    },
  };
}
