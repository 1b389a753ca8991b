import { poll } from './poll.js';

/** What both ways to import googleapis give for a start. */
export function discoveryStart({ instances, operations }) {
  const get = async (name) => (await operations.get({ name })).data;
  return {
    create: async (parent, instanceId, requestBody) => {
      const { data } = await instances.create({ parent, instanceId, requestBody });
      return await poll(get, data.name);
    },
  };
}
