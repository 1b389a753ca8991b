import { poll as pollWith } from './poll.js';

/** What both ways to import googleapis give. */
export function discoveryClient({ operations }) {
  const get = async (name) => (await operations.get({ name })).data;
  return {
    cancel: (name) => operations.cancel({ name }),
    get,
    poll: (name) => pollWith(get, name),
  };
}
