import Config from '@npmcli/config';
import npm from '@npmcli/config/lib/definitions/index.js';

/** What npm's libraries take: registries, credentials, proxies, the cache. */
export type NpmSettings = Readonly<Record<string, unknown>>;

/**
 * npm's settings as npm itself reads them, but for shorter pauses between tries: the project's, the user's and the machine's `.npmrc`, and
 * `npm_config_…` of the environment.
 *
 * @param cwd the folder whose project's `.npmrc` counts; the working folder by default.
 */
export async function readNpmSettings(cwd?: string): Promise<NpmSettings> {
  const config = new Config({
    ...npm,
    // No npm is installed with lrogen, so there is no `npmrc` of its own to be read.
    npmPath: new URL('.', import.meta.url).pathname,
    argv: [],
    warn: false,
    ...(cwd !== undefined && { cwd }),
  });
  await config.load();
  const retry = { ...(config.flat.retry as object) };
  for (const [key, pause] of RETRIES) if (config.isDefault(key)) Object.assign(retry, pause);
  return { ...config.flat, retry };
}

/**
 * Milliseconds between tries, where nobody has set others: npm's own, ten seconds and then a minute, leave who waits
 * for an address that nobody answers at without a word for all of it.
 */
const RETRIES = [
  ['fetch-retry-mintimeout', { minTimeout: 1000 }],
  ['fetch-retry-maxtimeout', { maxTimeout: 5000 }],
] as const;
