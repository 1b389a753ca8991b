import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './child.js';

const lrogen = file('../dist/cli/main.js');

function file(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** One thing that is measured: a name, and a run of it on a folder of documents. */
const floor = { name: 'readFile + JSON.parse', run: (folder) => run(file('floor.js'), folder) };

const openapiTypescript = {
  name: 'openapi-typescript',
  run: (folder) => run(file('openapi-typescript.js'), folder),
};

const heyApi = {
  name: '@hey-api/openapi-ts',
  isInstalled: isInstalled('@hey-api/openapi-ts'),
  run: (folder) => run(file('hey-api.js'), folder),
};

function isInstalled(name) {
  try {
    return import.meta.resolve(name) !== '';
  } catch {
    return false;
  }
}

function generate(folder, out) {
  return run(lrogen, 'generate', '--quiet', '--specs', folder, '--out', out);
}

function cold(scratch) {
  return {
    name: 'lrogen, cold',
    run: async (folder) => {
      const out = outOf(scratch, folder);
      await rm(out, { recursive: true, force: true });
      return generate(folder, out);
    },
  };
}

/** To be run behind the cold run of the same round. */
function unchanged(scratch) {
  return {
    name: 'lrogen, nothing changed',
    run: (folder) => generate(folder, outOf(scratch, folder)),
  };
}

function outOf(scratch, folder) {
  return join(scratch, encodeURIComponent(folder));
}

/** How many APIs packages are made for. */
export async function countApis(folder) {
  const { output } = await run(lrogen, 'list', '--json', '--specs', folder);
  return new Set(JSON.parse(output).map(({ api }) => api)).size;
}

/** What is measured on all documents, and what on the OpenAPI documents alone; the first is the floor. */
export function contenders(scratch) {
  return {
    all: [floor, cold(scratch), unchanged(scratch)],
    openapi: [floor, openapiTypescript, heyApi, cold(scratch)],
  };
}
