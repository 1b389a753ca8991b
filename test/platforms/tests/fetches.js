import { ProtocolError } from '@lrogen/file/v1';
import { equal, rejectsWith } from './expect.js';
import { clientOf, newName, requestsFor } from './service.js';

/** What the platforms' own `fetch` do differently. */
export const fetches = [
  ...[301, 302, 303, 307, 308].map((status) => ({
    name: `a redirect (${status}) is refused, and where it leads is never asked`,
    async run(environment) {
      const client = clientOf(environment, { auth: 'a.token' });
      const name = newName(`moved-${status}`);
      // A browser hides a redirect that it does not follow: status 0, no headers.
      const seen = environment.platform === 'chromium' ? 0 : status;
      for (const method of ['get', 'cancel']) {
        const { message } = await rejectsWith(ProtocolError, client[method]({ name }));
        equal(message.startsWith(`HTTP ${seen} from`), true);
      }
      equal(await requestsFor(environment, name.replace('moved', 'elsewhere')), []);
      equal((await requestsFor(environment, name)).length, 2);
    },
  })),
  {
    name: 'a redirect that was followed all the same is refused',
    async run(environment) {
      // As in a service worker, which has its own fetch and its own mind.
      const follow = (url, init) => fetch(url, { ...init, redirect: 'follow' });
      const name = newName('moved-302');
      const client = clientOf(environment, { fetch: follow });
      await rejectsWith(ProtocolError, client.get({ name }));
      equal((await requestsFor(environment, name.replace('moved', 'elsewhere'))).length, 1);
    },
  },
  {
    name: 'the global fetch is looked up for every request, and called without a this',
    async run(environment) {
      const client = clientOf(environment);
      const own = globalThis.fetch;
      const seen = [];
      globalThis.fetch = function (...request) {
        seen.push(typeof this);
        return own(...request);
      };
      try {
        await client.get({ name: newName('runs') });
      } finally {
        globalThis.fetch = own;
      }
      await client.get({ name: newName('runs') });
      equal(seen, ['undefined']);
    },
  },
  {
    name: 'the fetch of the platform may be given as it is',
    async run(environment) {
      const name = newName('runs');
      const client = clientOf(environment, { fetch: globalThis.fetch });
      equal((await client.get({ name })).name, name);
    },
  },
];
