import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OperationsApi } from '../../src/model/operations-api.js';
import { type Normalized, normalize } from '../../src/normalize/normalize.js';
import { type SourceDocument, textOf } from '../../src/sources/document/source-document.js';
import { readSpecs, type SpecsReading } from '../../src/specs/read-specs.js';
import { readSpecFolder } from '../../src/specs/spec-folder.js';
import { CORPUS, describeCorpus } from '../corpus.js';
import { merged, syncAll } from '../sync/document.js';
import { discoveryMethods, pathShape, serviceConfigMethods } from './raw-methods.js';
import { keyOf, toldBy } from './told-methods.js';

const EXCEPTIONS = join(import.meta.dirname, '../../specs/exceptions.json');

describeCorpus('the corpora as one folder of specs', () => {
  let documents: readonly SourceDocument[];
  let reading: SpecsReading;
  let model: Normalized & { readonly all: readonly OperationsApi[] };
  beforeAll(async () => {
    const exceptions = { file: 'exceptions.json', text: readFileSync(EXCEPTIONS, 'utf8') };
    const folder = await readSpecFolder(CORPUS);
    // Small documents that went wrong have tests of their own.
    documents = folder.documents.filter(({ file }) => !file.startsWith('cases/'));
    reading = readSpecs(merged([exceptions], syncAll({ from: documents }).files));
    const normalized = normalize(reading.specs);
    model = { ...normalized, all: [...normalized.apis, ...normalized.unbound] };
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

  it('lose no operations method of a Discovery document: it is bound, or skipped with a reason', () => {
    const newest = new Map<string, SourceDocument>();
    for (const document of documents.filter(({ file }) => file.startsWith('discovery/'))) {
      // Folders are called by their dates, and documents come in the order of their paths.
      newest.set(document.file.replace(/^.*\//, 'discovery/'), document);
    }
    const { bound, skipped } = toldBy(model.all);
    const lost = [...newest].flatMap(([file, document]) =>
      discoveryMethods(textOf(document))
        .map((method) => keyOf(file, method))
        .filter((method) => !bound.has(method) && !skipped.has(method)),
    );
    expect(newest.size).toBeGreaterThan(150);
    expect(lost).toEqual([]);
  });

  it('meet every rule of a service config, or report what wins over it', () => {
    const { bound, skipped } = toldBy(model.all);
    const outvoted = new Set(
      model.all.flatMap(({ disagreements }) =>
        disagreements.flatMap(({ values }) =>
          values.flatMap(({ value, evidence }) =>
            evidence.map(({ file }) => `${file} ${pathShape(value)}`),
          ),
        ),
      ),
    );
    const missed = documents
      .filter(({ file }) => file.startsWith('service-config/'))
      .flatMap((document) =>
        serviceConfigMethods(textOf(document)).map((method) => ({ file: document.file, method })),
      )
      .filter(({ file, method }) => !outvoted.has(`${file} ${method.place}`))
      .map(({ file, method }) => keyOf(file, method))
      .filter((method) => !bound.has(method) && !skipped.has(method));
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
