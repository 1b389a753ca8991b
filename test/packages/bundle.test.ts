import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';
import { ROOT } from './published-api.js';

/** A program that is all of a bench's client, bundled and minified as a user's would be. */
async function bundled(client: string): Promise<string> {
  const bundle = await rolldown({
    input: join(ROOT, 'bench/clients', client),
    platform: 'browser',
  });
  const { output } = await bundle.generate({ minify: true });
  await bundle.close();
  return output[0].code;
}

it.each([
  ['functions', 'lrogen-functions.js', 5.2],
  ['the class', 'lrogen.js', 8.85],
])('cancel, get and poll by %s (%s) are at most %d KB gzipped', async (_, client, kilobytes) => {
  const code = await bundled(client);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(kilobytes * 1024);
});

it('a bundle of functions holds nothing of what it does not use', async () => {
  const code = await bundled('lrogen-functions.js');
  for (const unused of ['FileOperationsClient', 'WaitTimeoutError', 'nextPageToken', 'selfLink']) {
    expect(code).not.toContain(unused);
  }
});
