import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bound } from '../bound.js';
import { clients, functions } from '../clients/clients.js';

/** A program that cancels, gets and polls, in one minified file. */
export async function* measure() {
  const bundles = [];
  for (const client of [functions, ...clients]) {
    bundles.push({ name: client.name, ...(await bundle(client)) });
  }
  const [byFunctions, , byClass] = bundles;
  yield {
    title: 'One bundle of cancel, get and poll, minified by esbuild',
    heads: ['minified', 'gzip -9'],
    rows: bundles.map(({ name, minified, gzipped }) => [
      name,
      `${bytes(minified)} B`,
      `${bytes(gzipped)} B`,
    ]),
    notes: [
      bound('gzipped, by functions', byFunctions.gzipped, 4.5 * 1024, 'B'),
      bound('gzipped, by the class', byClass.gzipped, 7.5 * 1024, 'B'),
    ],
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
