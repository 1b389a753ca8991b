import { join } from 'node:path';
import { expect, it } from 'vitest';
import { identify } from '../../src/normalize/identify.js';
import { normalize } from '../../src/normalize/normalize.js';
import {
  type SourceDocument,
  type TextDocument,
  textOf,
} from '../../src/sources/document/source-document.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { readSpecFolder } from '../../src/specs/spec-folder.js';
import { CORPUS, describeCorpus } from '../corpus.js';
import { kept, merged, syncAll } from './document.js';

/** A sample: both dates of all documents are three hundred. */
const SAMPLE = ['datafusion', 'dialogflow', 'file', 'osconfig', 'privateca'];

/** What is published about services; the corpora also hold documents that are wrong on purpose. */
const PUBLISHED = /^(?:discovery|documented|openapi|service-config)\//;

describeCorpus('sync of two dates of the same documents', () => {
  it('takes the newer of each, and all that only one date has', async () => {
    const dates = await Promise.all(
      ['discovery/2024-07', 'discovery/2026-08'].map((folder) =>
        readSpecFolder(join(CORPUS, folder)),
      ),
    );
    const [older = [], newer = []] = dates.map(({ documents }) =>
      documents.filter(({ file }) => SAMPLE.includes(file.split('.')[0] ?? '')),
    );
    const specs = merged([], syncAll({ from: [...newer, ...older] }).files);
    const { files } = kept(specs, 'lock.json');
    const revisions = new Map<string, string>();
    for (const document of [...older, ...newer]) {
      const { file } = document;
      const path = `discovery/${file}`;
      const { revision } = JSON.parse(textOf(document));
      // A document without operations is not kept.
      if (path in files && revision > (revisions.get(path) ?? '')) revisions.set(path, revision);
    }
    const locked = Object.entries(files as Record<string, { revision: string }>);
    expect(locked.map(([path, { revision }]) => [path, revision])).toEqual([...revisions].sort());
    const years = locked.map(([, { revision }]) => revision.slice(0, 4));
    expect(new Set(years)).toEqual(new Set(['2024', '2026']));
    expect(merged([], syncAll({ from: [...older, ...newer] }).files)).toEqual(specs);
  });

  it('gives the specs of the repository, from nothing but its exceptions', async () => {
    const [from, repository] = await Promise.all([
      readSpecFolder(CORPUS),
      readSpecFolder(new URL('../../specs', import.meta.url).pathname),
    ]);
    const exceptions = texts(repository.documents).filter(({ file }) => file === 'exceptions.json');
    const documents = syncAll({
      from: from.documents.filter(({ file }) => PUBLISHED.test(file)),
      specs: exceptions,
    });
    // Protos of APIs that nothing else tells of stay out.
    const protos = from.documents.filter(({ file }) => file.startsWith('proto/'));
    const model = normalize(readSpecs(merged(exceptions, documents.files)).specs);
    const known = new Set(model.apis.map(({ id }) => id));
    const told = identify(readSpecs(protos).specs.sources);
    const selectors = told.flatMap(({ id }) => (known.has(id) ? [id] : []));
    const { files, diagnostics } = syncAll({
      from: protos,
      specs: merged(exceptions, documents.files),
      selectors,
    });
    const all = [...documents.diagnostics, ...diagnostics];
    expect(all.filter(({ severity }) => severity === 'error')).toEqual([]);
    const given = new Map(
      [...documents.files, ...files].map(({ path, content }) => [path, content]),
    );
    const pinned = repository.documents.filter(({ file }) => file !== 'exceptions.json');
    const stale = pinned.filter((document) => given.get(document.file) !== textOf(document));
    expect(stale.map(({ file }) => file)).toEqual([]);
    expect([...given.keys()].sort()).toEqual(pinned.map(({ file }) => file).sort());
  });
});

function texts(documents: readonly SourceDocument[]): TextDocument[] {
  return documents.map((document) => ({ file: document.file, text: textOf(document) }));
}
