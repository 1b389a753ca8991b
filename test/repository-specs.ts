import { fileURLToPath } from 'node:url';
import { normalize } from '../src/normalize/normalize.js';
import { readSpecs } from '../src/specs/read-specs.js';
import { readSpecFolder } from '../src/specs/spec-folder.js';

const FOLDER = fileURLToPath(new URL('../specs/', import.meta.url));

let model: ReturnType<typeof read> | undefined;

/** What `specs/` of the repository says, read once for all tests of a process. */
export function repositorySpecs(): ReturnType<typeof read> {
  model ??= read();
  return model;
}

async function read() {
  const { documents } = await readSpecFolder(FOLDER);
  const { specs } = readSpecs(documents);
  return { specs, ...normalize(specs) };
}
