import { equal } from './expect.js';
import { clientOf, newName, PARENT, requestsFor } from './service.js';

/** One request, one answer. */
export const calls = [
  {
    name: 'cancel posts nothing, and says so',
    async run(environment) {
      const name = newName('runs');
      equal(await clientOf(environment).cancel({ name }), undefined);
      const [request, ...more] = await requestsFor(environment, name);
      const { method, url, headers, body } = request;
      equal([method, url, body, more], ['POST', `/v1/${name}:cancel`, '', []]);
      equal(headers['content-length'], '0');
      equal(headers['content-type'], undefined);
    },
  },
  {
    name: 'get reads the operation',
    async run(environment) {
      const name = newName('runs');
      const operation = await clientOf(environment).get({ name });
      equal(operation, { name, metadata: { '@type': 'type.example/Progress', percent: 50 } });
    },
  },
  {
    name: 'delete takes an empty answer',
    async run(environment) {
      const name = newName('runs');
      equal(await clientOf(environment).delete({ name }), undefined);
      const [{ method }] = await requestsFor(environment, name);
      equal(method, 'DELETE');
    },
  },
  {
    name: 'list asks for one page after the other',
    async run(environment) {
      const ids = [];
      const listed = clientOf(environment).list({ name: PARENT, filter: 'done = true & ü' });
      for await (const { name } of listed) ids.push(name.split('/').at(-1));
      equal(ids, ['listed-1', 'listed-2', 'listed-3']);
      const queries = (await requestsFor(environment, PARENT)).map(({ url }) => url.split('?')[1]);
      const filter = 'filter=done+%3D+true+%26+%C3%BC';
      equal(queries, [filter, `${filter}&pageToken=2%2F3`, `${filter}&pageToken=3%2F3`]);
    },
  },
  {
    name: 'every byte of a name arrives as it was sent',
    async run(environment) {
      const client = clientOf(environment);
      const operation = 'runs-~!*\'()+ ü%2F$&,;=:@[]{}|^`"<>€😀';
      const name = client.operationName({ project: 'p', location: 'l', operation });
      const { name: read } = await client.get({ name });
      equal(read, name);
    },
  },
  {
    name: 'credentials, quota project and headers arrive',
    async run(environment) {
      const name = newName('runs');
      const headers = { 'x-goog-request-reason': 'test' };
      const options = { auth: 'a.token', quotaProject: 'payer', headers };
      await clientOf(environment, options).get({ name });
      await clientOf(environment, { auth: { apiKey: 'a.key' } }).get({ name });
      const [first, second] = await requestsFor(environment, name);
      equal(first.headers.authorization, 'Bearer a.token');
      equal(first.headers['x-goog-user-project'], 'payer');
      equal(first.headers['x-goog-request-reason'], 'test');
      equal(second.headers['x-goog-api-key'], 'a.key');
    },
  },
  {
    name: 'a token that is refused is replaced once',
    async run(environment) {
      const name = newName('guarded');
      const tokens = ['stale', 'fresh'];
      const client = clientOf(environment, { auth: () => tokens.shift() });
      equal((await client.get({ name })).name, name);
      const requests = await requestsFor(environment, name);
      equal(
        requests.map(({ headers }) => headers.authorization),
        ['Bearer stale', 'Bearer fresh'],
      );
    },
  },
  {
    name: 'what is unavailable for a moment is asked again',
    async run(environment) {
      const name = newName('busy');
      equal((await clientOf(environment).get({ name })).name, name);
      equal((await requestsFor(environment, name)).length, 2);
    },
  },
];
