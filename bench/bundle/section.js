import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bound } from '../bound.js';
import { clients, functions, starting } from '../clients/clients.js';

/** A program that cancels, gets and polls, and one that starts and waits, each in one minified file. */
export async function* measure() {
  const bundles = await bundled([functions, ...clients]);
  const [byFunctions, , byClass] = bundles;
  yield part('cancel, get and poll', bundles, [
    bound('gzipped, by functions', byFunctions.gzipped, 4.5 * 1024, 'B'),
    bound('gzipped, by the class', byClass.gzipped, 7.5 * 1024, 'B'),
  ]);
  const starts = await bundled(starting);
  yield part('connect, one start and wait', starts, [
    bound('gzipped, @lrogen/file', starts[1].gzipped, 6 * 1024, 'B'),
  ]);
}

async function bundled(all) {
  const bundles = [];
  for (const client of all) bundles.push({ name: client.name, ...(await bundle(client)) });
  return bundles;
}

function part(what, bundles, notes) {
  return {
    title: `One bundle of ${what}, minified by esbuild`,
    heads: ['minified', 'gzip -9'],
    rows: bundles.map(({ name, minified, gzipped }) => [
      name,
      `${bytes(minified)} B`,
      `${bytes(gzipped)} B`,
    ]),
    notes,
  };
}

async function bundle({ module, browser = false }) {
  const { outputFiles } = await build({
    stdin: { contents: `export { connect } from ${JSON.stringify(module)};`, resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: browser ? 'browser' : 'node',
    target: 'es2022',
    logLevel: 'error',
  });
  const [{ contents }] = outputFiles;
  return { minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}

function bytes(count) {
  return count.toLocaleString('en');
}
