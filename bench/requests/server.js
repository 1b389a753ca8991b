import { createServer } from 'node:http';

const name = 'projects/p/locations/us-central1/operations/op-1';
const operation = JSON.stringify({
  name,
  metadata: {
    '@type': 'type.googleapis.com/google.cloud.common.OperationMetadata',
    createTime: '2026-01-01T00:00:00Z',
    target: 'projects/p/locations/us-central1/instances/i',
    verb: 'create',
    apiVersion: 'v1',
  },
  done: false,
});
const answers = new Map([
  [`POST /v1/${name}:cancel`, '{}'],
  [`GET /v1/${name}`, operation],
]);

/**
 * The service, in a process of its own so that its CPU time is nobody else's: every cancel is taken, and
 * every operation is running. Any other request, or one without the token, fails, and with it whoever
 * sends it: all that are measured send the same. Tells its parent where it listens.
 */
const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    const answer = answers.get(`${request.method} ${request.url.replace(/\?$/, '')}`);
    const isKnown = answer !== undefined && request.headers.authorization === 'Bearer token';
    response.statusCode = isKnown ? 200 : 400;
    response.setHeader('content-type', 'application/json; charset=UTF-8');
    response.end(isKnown ? answer : '{}');
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}`));
process.once('disconnect', () => process.exit());
