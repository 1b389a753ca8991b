import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * A server on a free port of 127.0.0.1.
 *
 * @param answer called with every request and its response.
 * @returns its `endpoint`, the number of `connections` that are open, and `close`, which ends them.
 */
export async function listen(answer) {
  // Idle connections stay open: who leaves one behind shall not be saved by the server.
  const server = createServer({ keepAliveTimeout: 0 }, answer);
  const sockets = new Set();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${server.address().port}`,
    connections: () => sockets.size,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** An endpoint where nobody listens any more. */
export async function closedEndpoint() {
  const { endpoint, close } = await listen();
  await close();
  return endpoint;
}
