import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const corpus = resolve(repository, process.env.LROGEN_CORPUS ?? '../shared/corpus');

/** What is published about services: the corpora also hold protos, and documents that are wrong on purpose. */
const PUBLISHED = ['discovery', 'documented', 'openapi', 'service-config'];

/**
 * The folder whose documents everything is measured on: a copy of what is published in the corpora
 * (LROGEN_CORPUS, or `shared/corpus` beside the repository) where they are there, else the pinned specs.
 */
export function inputs(scratch) {
  const isCorpus = existsSync(corpus);
  const folder = isCorpus ? join(scratch, 'corpus') : join(repository, 'specs');
  if (isCorpus) {
    for (const kind of PUBLISHED) {
      cpSync(join(corpus, kind), join(folder, kind), { recursive: true });
    }
  }
  return { folder, openapi: join(folder, 'openapi'), isCorpus };
}

/** The JSON and YAML documents of a folder and of the folders in it. */
export function documentsIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:json|ya?ml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
