import { api, cancel, connect as connectTo, get, poll } from '@lrogen/file/v1';

/** The same package by its functions, of which a bundler takes those that are used. */
export function connect(endpoint, token) {
  const client = connectTo(api, { endpoint, auth: token });
  return {
    cancel: (name) => cancel(client, { name }),
    get: (name) => get(client, { name }),
    poll: (name) => poll(client, { name }),
  };
}
