import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Normalized, normalize } from '../../src/normalize/normalize.js';
import { readSpecs, type SpecsReading } from '../../src/read-specs.js';
import { readDocument } from '../../src/sources/read-document.js';
import type { SourceDocument } from '../../src/sources/source-document.js';
import { readSpecFolder } from '../../src/sources/spec-folder.js';
import { CORPUS, describeCorpus } from '../corpus.js';

const EXCEPTIONS = join(import.meta.dirname, '../../specs/exceptions.json');

interface Resource {
  readonly methods?: Readonly<Record<string, { readonly id: string }>>;
  readonly resources?: Readonly<Record<string, Resource>>;
}

/** Ids of all methods of resources that are called operations, as the raw document has them. */
function operationsMethods(resource: Resource, name = ''): string[] {
  const own = /operations$/i.test(name) ? Object.values(resource.methods ?? {}) : [];
  const inner = Object.entries(resource.resources ?? {});
  return [...own.map(({ id }) => id), ...inner.flatMap(([n, r]) => operationsMethods(r, n))];
}

describeCorpus('the corpora as one folder of specs', () => {
  let documents: readonly SourceDocument[];
  let reading: SpecsReading;
  let model: Normalized;
  beforeAll(async () => {
    const exceptions = { file: 'exceptions.json', text: readFileSync(EXCEPTIONS, 'utf8') };
    ({ documents } = await readSpecFolder(CORPUS));
    reading = readSpecs([...documents, exceptions]);
    model = normalize(reading.specs);
  });

  it('are read without an error, and every exception is needed', () => {
    const errors = [...reading.diagnostics, ...model.diagnostics].filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
    expect(model.apis.length).toBeGreaterThan(200);
  });

  it('hold no disagreement that is not settled', () => {
    const open = model.apis.flatMap(({ id, disagreements }) =>
      disagreements
        .filter(({ severity, exception }) => severity === 'conflict' && exception === undefined)
        .map(({ field, subject }) => `${id} ${field} of ${subject}`),
    );
    expect(open).toEqual([]);
  });

  it('give every documented row a verdict, and contradict none without a reason', () => {
    const { documented } = reading.specs;
    expect(model.conformance.length).toBe(documented.length);
    const unmet = model.conformance
      .filter(({ verdict, exception }) => verdict === 'contradicted' && exception === undefined)
      .map(({ documented: said, modelled }) => `${said} | ${modelled}`);
    expect(unmet).toEqual([]);
  });

  it('lose no operations method of a Discovery document: it is bound, or left out with a reason', () => {
    const lost = documents
      .filter(({ file }) => file.startsWith('discovery/'))
      .flatMap((document) => {
        const [api] = readDocument(document).apis;
        const told = [
          ...(api?.claims.map(({ id }) => id) ?? []),
          ...(api?.leftOut.map(({ id }) => id) ?? []),
        ].sort();
        const want = operationsMethods(JSON.parse(document.text)).sort();
        return want.filter((id) => !told.includes(id)).map((id) => `${document.file} ${id}`);
      });
    expect(lost).toEqual([]);
  });

  it('meet every rule of a service config, or report what wins over it', () => {
    const places = new Set(
      model.apis.flatMap(({ bindings }) =>
        bindings.flatMap(({ evidence }) => evidence.map((e) => `${e.file}#${e.pointer}`)),
      ),
    );
    const missed = reading.specs.sources
      .filter(({ source }) => source === 'service-config')
      .flatMap(({ file, claims }) => claims.map(({ pointer }) => `${file}#${pointer}`))
      .filter((place) => !places.has(place));
    expect(missed).toEqual([]);
  });
});

describe('the exceptions of the corpora', () => {
  it('each state a reason', () => {
    const lists: Record<string, { reason: string }[]> = JSON.parse(
      readFileSync(EXCEPTIONS, 'utf8'),
    );
    for (const { reason } of Object.values(lists).flat()) expect(reason.length).toBeGreaterThan(20);
  });
});
