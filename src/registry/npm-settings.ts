import Config from '@npmcli/config';
import npm from '@npmcli/config/lib/definitions/index.js';

/** What npm's libraries take: registries, credentials, proxies, the cache. */
export type NpmSettings = Readonly<Record<string, unknown>>;

/**
 * npm's settings as npm itself reads them: the project's, the user's and the machine's `.npmrc`, and
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
  return config.flat;
}
