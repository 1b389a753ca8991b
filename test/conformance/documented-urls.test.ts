import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../packages/published-api.js';
import { repositorySpecs } from '../repository-specs.js';
import { type DocumentedRow, documentedRows, examplesOf } from './documented-row.js';
import { type EmittedApi, type EmittedBinding, emittedApis } from './emitted-api.js';
import { importBuilt, sentRequest } from './sent-request.js';
import { isLocation, plainValues, type Values } from './template-example.js';

/** What the REST references of the five services say of cancelling an operation. */
const DOCUMENTED = [
  ['file', 'https://file.googleapis.com/v1/{name=projects/*/locations/*/operations/*}:cancel'],
  [
    'datafusion',
    'https://datafusion.googleapis.com/v1/{name=projects/*/locations/*/operations/*}:cancel',
  ],
  [
    'privateca',
    'https://privateca.googleapis.com/v1/{name=projects/*/locations/*/operations/*}:cancel',
  ],
  ['dialogflow', 'https://{endpoint}/v2/{name=projects/*/locations/*/operations/*}:cancel'],
  ['dialogflow', 'https://{endpoint}/v2/{name=projects/*/operations/*}:cancel'],
  [
    'osconfig',
    'https://osconfig.googleapis.com/v2beta/{name=projects/*/locations/*/operations/*}:cancel',
  ],
  [
    'osconfig',
    'https://osconfig.googleapis.com/v2beta/{name=folders/*/locations/*/operations/*}:cancel',
  ],
  [
    'osconfig',
    'https://osconfig.googleapis.com/v2beta/{name=organizations/*/locations/*/operations/*}:cancel',
  ],
] as const;

const VALUES: readonly (readonly [string, Values])[] = [
  ['plain ids', plainValues],
  ['the global location', (collection) => (isLocation(collection) ? 'global' : 'a')],
  // A project may belong to a domain, which puts a colon and dots into its id.
  [
    'ids with reserved characters',
    (collection) => (isLocation(collection) ? 'us-east1' : "example.com:a b+c@d,e;f=g!$&'()*é%"),
  ],
];

describe.each(VALUES)('with %s', (_name, values) => {
  it.each(DOCUMENTED)('%s cancels by POST %s', async (service, documented) => {
    const version = /^https:\/\/[^/]+\/([^/]+)/.exec(documented)?.[1];
    const [example] = examplesOf({ url: documented, service }, [], values);
    const { request = {}, expanded } = example ?? {};
    expect(await sentRequest(`@lrogen/${service}/${version}`, 'cancel', request)).toEqual({
      method: 'POST',
      url: expanded,
      headers: { 'x-goog-api-client': expect.stringMatching(/^lrogen\//) },
      body: undefined,
    });
  });
});

const apis = new Map(emittedApis().map((api) => [api.id, api] as const));
const { conformance, apis: models } = await repositorySpecs();

/** A row's name in a report, with the row. */
function withVerdict(
  ...verdicts: readonly string[]
): [string, DocumentedRow, string | undefined][] {
  return conformance
    .filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ api, row, exception }) => [
      `${api} ${row.method} is ${row.verb ?? 'there'} ${row.url ?? ''}`,
      row as DocumentedRow,
      exception,
    ]);
}

function apiOf({ service, version }: DocumentedRow): EmittedApi | undefined {
  return apis.get(`${service}:${version}`);
}

function kindOf({ method }: DocumentedRow): Kind | undefined {
  return KINDS.find((kind) => method.endsWith(`.${kind}`));
}

/** The bindings that a row may be about: a page may write of all collections at once. */
function bindingsOf(row: DocumentedRow): readonly EmittedBinding[] {
  const bindings = apiOf(row)?.bindings ?? [];
  const exact = bindings.filter(({ id }) => id === `${row.service}.${row.method}`);
  return exact.length > 0 ? exact : bindings.filter(({ id }) => id.endsWith(`.${row.method}`));
}

/** The region in a host that a page writes out. */
function regionOf({ url }: DocumentedRow): string | undefined {
  return /^https:\/\/([a-z]+-[a-z]+\d+)-/.exec(url ?? '')?.[1];
}

/** Where the row's host answers: in its region, in any where it is left open, else everywhere. */
function locationOf(row: DocumentedRow): string {
  return row.url?.includes('endpoint}') ? 'us-central1' : (regionOf(row) ?? 'global');
}

/** Whether all that the row asks for is what the emitted client sends. */
async function isSent(row: DocumentedRow, values: Values): Promise<boolean> {
  const api = apiOf(row);
  const kind = kindOf(row);
  const bindings = bindingsOf(row);
  if (api === undefined || kind === undefined || row.url === null) return false;
  const examples = examplesOf(row, bindings, values);
  // A regional host that a page merely offers is one that the user names.
  const endpoint = regionOf(row) === undefined ? undefined : new URL(row.url).origin;
  for (const { request, expanded } of examples) {
    const sent = await sentRequest(api.specifier, kind, request, endpoint);
    if (sent.method !== row.verb || sent.url !== expanded) return false;
    if (row.requestBodyEmpty && sent.body !== undefined) return false;
  }
  return examples.length > 0;
}

describe('what a page shows is what is sent', () => {
  const shown = withVerdict('met', 'met-in-other-form').filter(([, { url }]) => url !== null);
  it.each(shown)('%s', async (_, row) => {
    for (const id of ['my-id', "example.com:a b+c@d,e;f=g!$&'()*é%"]) {
      const values: Values = (collection) => (isLocation(collection) ? locationOf(row) : id);
      expect(await isSent(row, values), id).toBe(true);
    }
  });
});

describe('a method that a page only names is there', () => {
  const named = withVerdict('met', 'met-in-other-form').filter(([, { url }]) => url === null);
  it.each(named)('%s', (_, row) => {
    expect(bindingsOf(row).map(({ kind }) => kind)).toContain(kindOf(row));
    if (row.verb !== null) expect(bindingsOf(row)[0]?.httpMethod).toBe(row.verb);
  });
});

describe('a page is contradicted for a stated reason only, and really is', () => {
  it.each(withVerdict('contradicted'))('%s', async (_, row, exception) => {
    expect(exception).toMatch(/\w+ \w+ \w+/);
    expect(apiOf(row)).toBeDefined();
    const sent = isSent(row, (collection) => (isLocation(collection) ? locationOf(row) : 'my-id'));
    // What is not there, or takes no such name, cannot be sent at all.
    expect(await sent.catch(() => false)).toBe(false);
  });
});

describe('a page is about an API that has no package only where there is none', () => {
  it.each(withVerdict('api-unknown'))('%s', (_, row) => {
    expect(apiOf(row)).toBeUndefined();
  });
});

it('every documented row has a verdict', () => {
  expect(conformance.map(({ row }) => row)).toEqual(documentedRows);
  const judged = withVerdict('met', 'met-in-other-form', 'contradicted', 'api-unknown');
  expect(judged).toHaveLength(documentedRows.length);
});

describe('the scopes that are documented are exported, or reported as different', () => {
  const told = withVerdict('met', 'met-in-other-form').filter(([, row]) => isNewest(row));
  it.each(told)('%s', async (_, row) => {
    const { id, specifier } = apiOf(row) as EmittedApi;
    const collection = row.method.slice(0, row.method.lastIndexOf('.'));
    const isReported = models
      .find((model) => model.id === id)
      ?.disagreements.some(
        ({ field, subject }) => field === 'scopes' && subject === `${kindOf(row)} ${collection}`,
      );
    const { scopes } = await importBuilt(specifier);
    const missing = row.scopes?.filter((scope) => !scopes.includes(scope)) ?? [];
    expect(missing.length === 0 || isReported, missing.join()).toBe(true);
  });
});

/** Pages contradict each other across dates; of those that tell scopes the newest speaks. */
function isNewest({ service, version, method, scopes, lastUpdated }: DocumentedRow): boolean {
  if (scopes === null) return false;
  const others = documentedRows.filter(
    (row) => row.service === service && row.version === version && row.method === method,
  );
  return others.every(
    (row) => row.scopes === null || (row.lastUpdated ?? '') <= (lastUpdated ?? ''),
  );
}
