import { pathToFileURL } from 'node:url';

/** A client in a process of its own. Told what to send, it sends it, and answers what that cost. */
const [module, endpoint] = process.argv.slice(2);
const { connect } = await import(pathToFileURL(module).href);
const client = connect(endpoint, 'token');
const name = 'projects/p/locations/us-central1/operations/op-1';

process.on('message', async ({ method, concurrency, requests }) => {
  let left = requests;
  const lane = async () => {
    while (left-- > 0) await client[method](name);
  };
  const cpu = process.cpuUsage();
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, lane));
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  process.send({ perSecond: (requests / ms) * 1000, microseconds: (user + system) / requests });
});
process.once('disconnect', () => process.exit());
process.send('ready');
