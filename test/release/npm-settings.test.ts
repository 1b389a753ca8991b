import { afterEach, expect, it, vi } from 'vitest';
import { readNpmSettings } from '../../src/registry/npm-settings.js';
import { temporary } from '../temporary.js';

afterEach(() => vi.unstubAllEnvs());

it.each<[name: string, env: Record<string, string>, want: object]>([
  ['are short where nobody sets them', {}, { minTimeout: 1000, maxTimeout: 5000 }],
  [
    'are those that somebody sets',
    { npm_config_fetch_retry_mintimeout: '20', npm_config_fetch_retry_maxtimeout: '70000' },
    { minTimeout: 20, maxTimeout: 70_000 },
  ],
])('pauses between tries of a registry %s', async (_, env, want) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const { retry } = await readNpmSettings(await temporary());
  expect(retry).toMatchObject(want);
});
