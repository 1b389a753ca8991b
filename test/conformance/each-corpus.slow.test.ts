import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { OperationsApi } from '../../src/model/operations-api.js';
import { normalize } from '../../src/normalize/normalize.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { lrogen, temporary } from '../cli/lrogen.js';
import { CORPUS, describeCorpus } from '../corpus.js';
import { merged, syncAll } from '../sync/document.js';
import { discoveryMethods, openApiMethods, serviceConfigMethods } from './raw-methods.js';
import { keyOf, toldBy } from './told-methods.js';

/** The documents of a corpus, by the names under which `sync` must keep them. */
function documentsOf(folder: string): TextDocument[] {
  const kept = folder.split('/')[0];
  return readdirSync(join(CORPUS, folder)).map((file) => ({
    file: `${kept}/${file}`,
    text: readFileSync(join(CORPUS, folder, file), 'utf8'),
  }));
}

/** What the model has of one corpus, which `sync` brought into an empty folder. */
function modelOf(documents: readonly TextDocument[]): OperationsApi[] {
  const specs = merged([], syncAll({ from: documents }).files);
  const { apis, unbound } = normalize(readSpecs(specs).specs);
  return [...apis, ...unbound];
}

describeCorpus('a model agrees with each corpus', () => {
  const corpora = [
    { folder: 'discovery/2024-07', methods: discoveryMethods, atLeast: 1200 },
    { folder: 'discovery/2026-08', methods: discoveryMethods, atLeast: 1100 },
    { folder: 'service-config', methods: serviceConfigMethods, atLeast: 2500 },
    { folder: 'openapi', methods: openApiMethods, atLeast: 230 },
  ];
  it.each(corpora)(
    'every operations method of every document of $folder is there or in the list of skipped ones with its reason',
    ({ folder, methods, atLeast }) => {
      const documents = documentsOf(folder);
      const { bound, skipped } = toldBy(modelOf(documents));
      const wanted = documents.flatMap(({ file, text }) =>
        methods(text).map((method) => keyOf(file, method)),
      );
      expect(wanted.length).toBeGreaterThan(atLeast);
      expect(wanted.filter((method) => !bound.has(method) && !skipped.has(method))).toEqual([]);
      const isBound = wanted.filter((method) => bound.has(method));
      expect(isBound.length).toBeGreaterThan(wanted.length / 2);
    },
  );

  it('and lrogen list prints what is there, lrogen show what is skipped', async () => {
    const folder = 'discovery/2026-08';
    const specs = await temporary();
    const synced = await lrogen(['sync', '--from', join(CORPUS, folder), '--specs', specs]);
    expect(synced).toMatchObject({ code: 0, stderr: '' });
    const [list, show] = await Promise.all([
      lrogen(['list', '--json', '--specs', specs]),
      lrogen(['show', 'saasservicemgmt:v1', '--json', '--specs', specs]),
    ]);
    expect(show).toMatchObject({ code: 0, stderr: '' });
    const listed = JSON.parse(list.stdout).map(({ id }: { id: string }) => id);
    const skipped = JSON.parse(show.stdout).skipped.map(({ id }: { id: string }) => id);
    const told = new Set([...listed, ...skipped]);
    const apis = modelOf(documentsOf(folder));
    const others = apis.flatMap((api) => api.skipped.map(({ id }) => id));
    const ids = documentsOf(folder).flatMap(({ text }) =>
      [...text.matchAll(/"id": ?"([\w.-]+\.(?:o|\w*O)perations\.\w+)"/g)].map(([, id]) => id ?? ''),
    );
    expect(skipped.length).toBeGreaterThan(0);
    expect(ids.length).toBeGreaterThan(1100);
    expect(ids.filter((id) => !told.has(id) && !others.includes(id))).toEqual([]);
  });
});
