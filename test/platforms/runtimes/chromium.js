import { readFile } from 'node:fs/promises';
import { extname, join, normalize, relative } from 'node:path';
import { chromium as browsers } from 'playwright-core';
import { listen } from '../loopback.js';
import { findProgram } from './program.js';

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a page imports, by the names that a user writes. */
const IMPORTS = ['@lrogen/file/v1', '@lrogen/runtime'];

/** A platform that opens a page of another origin than the service's, and runs the tests in it. */
export function chromium(path) {
  return async (project, environment) => {
    await findProgram(path);
    const pages = await servePages(project);
    const browser = await browsers.launch({ executablePath: path, args: ARGS });
    try {
      const page = await browser.newPage();
      const uncaught = [];
      page.on('pageerror', (error) => uncaught.push(error));
      await page.goto(pages.endpoint);
      const { userAgent, results } = await page.evaluate(async (given) => {
        const { runTests } = await import('/run-tests.js');
        return runTests(given);
      }, environment);
      const error = uncaught.length > 0 ? uncaught.join('\n') : undefined;
      return { userAgent, results: [...results, { name: 'no error is left uncaught', error }] };
    } finally {
      await browser.close();
      await pages.close();
    }
  };
}

/** The project's modules, as they are, and a page that says where to find them. */
async function servePages({ folder, resolve }) {
  const imports = Object.fromEntries(
    IMPORTS.map((name) => [name, `/${relative(folder, resolve(name))}`]),
  );
  const page = `<!doctype html><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports })}</script>`;
  return listen(async ({ url }, response) => {
    if (url === '/') return response.setHeader('content-type', 'text/html').end(page);
    try {
      // Normalized from the root, no path leads out of the folder.
      const path = normalize(new URL(url, 'http://loopback').pathname);
      if (extname(path) !== '.js') throw new Error('no module');
      const module = await readFile(join(folder, path));
      response.setHeader('content-type', 'text/javascript').end(module);
    } catch {
      response.writeHead(404).end();
    }
  });
}
