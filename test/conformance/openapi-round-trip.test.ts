import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderOpenApi } from '../../src/emit/openapi/document.js';
import { surfaceFor } from '../../src/emit/surface-for.js';
import {
  normalize,
  type OperationBinding,
  type OperationsApi,
  type Payload,
  printPathTemplate,
  readSpecs,
} from '../../src/index.js';
import { NO_EXCEPTIONS } from '../../src/sources/exceptions.js';
import { type DocumentReading, readDocument } from '../../src/sources/read-document.js';
import { CORPUS, describeCorpus } from '../corpus.js';
import { publishedApis } from '../packages/published-api.js';
import { repositorySpecs } from '../repository-specs.js';
import { openApiFacts } from './openapi-facts.js';

const apis = publishedApis();
const model = await repositorySpecs();
const models = new Map(model.apis.map((api) => [api.id, api] as const));

function modelsOf(folder: string): readonly OperationsApi[] {
  const documents = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== 'lrogen-manifest.json')
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));
  return normalize(readSpecs(documents).specs).apis;
}

const readings = new Map<string, DocumentReading>();

/** What a document says, which is read once though it be there twice: published, and made anew. */
function readBack(text: string): DocumentReading {
  const reading = readings.get(text) ?? readDocument({ file: 'openapi/api.json', text });
  readings.set(text, reading);
  return reading;
}

/** A binding or a claim, as far as the two have to agree. */
type Bound = Pick<OperationBinding, 'kind' | 'httpMethod'> & Partial<OperationBinding>;

function facts(bound: Bound): Record<string, unknown> {
  const { kind, httpMethod, template, collection, id, scopes, queryParameters } = bound;
  return {
    ...{ kind, httpMethod, collection, id, scopes, queryParameters },
    ...{ body: bound.body, response: bound.response },
    template: template && printPathTemplate(template),
  };
}

function sorted(facts: Record<string, unknown>[]): Record<string, unknown>[] {
  const key = ({ kind, template }: Record<string, unknown>): string => `${kind} ${template}`;
  return facts.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function roles(payloads: readonly Pick<Payload, 'schema' | 'role'>[]): string[] {
  return payloads.map(({ schema, role }) => `${role} ${schema}`).sort();
}

/** An operation of the service's own shape has no `Any` in which a message could travel. */
function carried({ operationKind, payloads }: OperationsApi): readonly Payload[] {
  return operationKind === 'status' ? [] : payloads;
}

it('every model has a package, and every package a model', () => {
  expect(apis.map(({ id }) => id).sort()).toEqual([...models.keys()].sort());
});

const named = apis.map((api) => [api.id, api] as const);
describe.each(named)('the OpenAPI document of %s, read back', (id, { folder }) => {
  const text = readFileSync(join(folder, 'openapi.json'), 'utf8');
  const { apis: read, diagnostics } = readBack(text);

  it('is read as one API, without a complaint', () => {
    expect(diagnostics).toEqual([]);
    expect(read.map(({ service, version }) => `${service}:${version}`)).toEqual([id]);
    expect(read.map(({ host, title }) => ({ host, title }))).toEqual([
      { host: models.get(id)?.host, title: models.get(id)?.title },
    ]);
  });

  it('has the bindings of the model, every collection of them, and leaves nothing out', () => {
    const want = models.get(id)?.bindings.map(facts) ?? [];
    expect(want).not.toEqual([]);
    expect(sorted(read.flatMap(({ claims }) => claims.map(facts)))).toEqual(sorted(want));
    expect(read.flatMap(({ skipped }) => skipped)).toEqual([]);
  });

  it('gives the same requests when it is all that is known', () => {
    const { apis: again } = normalize({
      sources: read,
      documented: [],
      exceptions: NO_EXCEPTIONS,
    });
    const requests = (api: OperationsApi | undefined) => api?.bindings.map(facts);
    expect(again.map(requests)).toEqual([requests(models.get(id))]);
  });
});

describe.each([...models])('the OpenAPI document of %s', (_, api) => {
  // As the packages of the repository are licensed, so that it is the document read above.
  const text = renderOpenApi(surfaceFor(api), 'Apache-2.0');
  const facts = openApiFacts(text);

  it('says which permissions every method needs', () => {
    const want = api.bindings.map(({ id, permissions }) => [id, permissions]);
    // The ids of further bindings of one method have a number behind them.
    const told = Object.entries(facts.permissions).map(([id, p]) => [id.replace(/~\d+$/, ''), p]);
    expect(told.map(String).sort()).toEqual(want.map(String).sort());
  });

  it('says which host serves which location', () => {
    const { byLocation = {}, required, ...rest } = api.endpoints ?? {};
    expect(facts.hosts).toEqual(byLocation);
    const want = {
      ...(api.mtlsHost === undefined ? {} : { mtlsHost: api.mtlsHost }),
      ...(required ? { required } : {}),
      ...rest,
    };
    expect(facts.endpoints ?? {}).toEqual(want);
  });

  it('says which messages an operation carries, and has no schema besides', () => {
    const want = roles(carried(api));
    expect(facts.payloads.map(roles)).toEqual(facts.payloads.map(() => want));
    expect(facts.payloads.length > 0).toBe(want.length > 0);
    expect(facts.unused).toEqual([]);
  });

  it('gives the same payloads when it is all that is known', () => {
    const { apis: again } = normalize({
      sources: readBack(text).apis,
      documented: [],
      exceptions: NO_EXCEPTIONS,
    });
    expect(again.map(({ payloads }) => roles(payloads))).toEqual([roles(carried(api))]);
  });
});

describeCorpus('the OpenAPI documents of every API of the corpus', () => {
  it('have the bindings of their models, and tell the same service', () => {
    const all = modelsOf(join(CORPUS, 'discovery/2026-08'));
    const lost = all.flatMap((api) => {
      const text = renderOpenApi(surfaceFor(api));
      const { apis: read } = readDocument({ file: 'openapi/api.json', text });
      const lines = (bound: readonly Bound[]) => bound.map((b) => JSON.stringify(facts(b))).sort();
      const again = lines(read.flatMap(({ claims }) => claims));
      const [service] = read.map((one) => one.service);
      return [
        ...(service === api.service ? [] : [`${api.id} is read as ${service}`]),
        ...lines(api.bindings).filter((line) => !again.includes(line)),
      ];
    });
    expect(all.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});
