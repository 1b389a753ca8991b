import { aborts } from './aborts.js';
import { calls } from './calls.js';
import { failures } from './failures.js';
import { fetches } from './fetches.js';
import { handles } from './handles.js';

/** How long one test may take, in milliseconds: one that hangs shall be told by its name. */
const LIMIT_MS = 30_000;

/** What every platform must pass. */
const tests = [...calls, ...handles, ...failures, ...fetches, ...aborts];

/**
 * Runs tests one after the other.
 *
 * @param environment `platform` is its name, `endpoint` the service, `closed` an endpoint where
 *   nobody is.
 * @param more tests of one platform alone.
 * @returns what the platform calls itself, and for each test its name and the error it ended with.
 */
export async function runTests(environment, more = []) {
  const results = [];
  for (const { name, run } of [...tests, ...more]) {
    try {
      await inTime(run(environment));
      results.push({ name });
    } catch (error) {
      results.push({ name, error: String(error?.stack ?? error) });
    }
  }
  // Node.js has none before 21.
  const userAgent = globalThis.navigator?.userAgent ?? `Node.js/${process.versions.node}`;
  return { userAgent, results };
}

async function inTime(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done in ${LIMIT_MS} ms`)), LIMIT_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
