import { closedEndpoint } from './loopback.js';
import { serveOperations } from './operations-service.js';
import { platforms } from './platforms.js';
import { makeProject } from './project.js';

/**
 * `node test/platforms/run.js`: runs the same tests of a published client on every platform, and
 * prints a line for each in the form of TAP. `LROGEN_PLATFORMS=node20,bun` runs those alone. Ends
 * with 1 where a test failed or a platform is missing, with 2 where none has such a name.
 */
const asked = process.env.LROGEN_PLATFORMS?.split(',') ?? Object.keys(platforms);
const unknown = asked.filter((name) => !Object.hasOwn(platforms, name));
if (unknown.length > 0) {
  console.error(
    `No platform ${unknown.join(', ')}: there are ${Object.keys(platforms).join(', ')}`,
  );
  process.exit(2);
}

let tests = 0;

/** Prints one test of a platform. */
function tell(platform, { name, error }) {
  console.log(`${error ? 'not ok' : 'ok'} ${++tests} - ${platform}: ${name}`);
  if (!error) return;
  console.log(error.replace(/^/gm, '# '));
  process.exitCode = 1;
}

async function test(project, platform) {
  const { run, userAgent: wanted } = platforms[platform];
  // A service of its own, so that the connections it counts are this platform's.
  const service = await serveOperations();
  try {
    const { endpoint } = service;
    const environment = { platform, endpoint, closed: await closedEndpoint() };
    const { userAgent, results } = await run(project, environment);
    const error = wanted.test(userAgent) ? undefined : `it calls itself ${userAgent}`;
    tell(platform, { name: `runs, and is ${userAgent}`, error });
    for (const result of results) tell(platform, result);
  } catch (error) {
    tell(platform, { name: 'runs', error: String(error.stack ?? error) });
  } finally {
    await service.close();
  }
}

const project = await makeProject();
try {
  for (const platform of asked) await test(project, platform);
} finally {
  await project.remove();
}
console.log(`1..${tests}`);
