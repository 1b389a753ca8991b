import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PublishedApi, publishedApis, ROOT } from '../packages/published-api.js';
import { importBuilt, sentRequest } from './sent-request.js';
import { exampleOf, plainValues, type Values } from './template-example.js';

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

interface Row {
  readonly service: string;
  readonly version: string;
  readonly method: string;
  readonly verb: string;
  readonly url: string;
  readonly scopes: readonly string[] | null;
  readonly requestBodyEmpty: boolean | null;
}

const rows: readonly Row[] = JSON.parse(readFileSync(join(ROOT, 'specs/documented.json'), 'utf8'));
const namedRows = rows.map(
  (row) => [`${row.service}:${row.version} ${row.method} is ${row.verb} ${row.url}`, row] as const,
);
const apis = publishedApis();
const KINDS = ['cancel', 'delete', 'get', 'list', 'wait'] as const;

/** Where a page leaves the host open: that of the name's location, else the service's own. */
function withHost(url: string, service: string, location: string): string {
  const isRegional = /\/locations\/\*/.test(url) && location !== 'global';
  const host = `${isRegional ? `${location}-` : ''}${service}.googleapis.com`;
  return url.replace('{endpoint}', host);
}

const VALUES: readonly (readonly [string, Values])[] = [
  ['plain ids', plainValues],
  ['the global location', (collection) => (collection === 'locations' ? 'global' : 'a')],
  // A project may belong to a domain, which puts a colon and dots into its id.
  [
    'ids with reserved characters',
    (collection) =>
      collection === 'locations' ? 'us-east1' : "example.com:a b+c@d,e;f=g!$&'()*é%",
  ],
];

describe.each(VALUES)('with %s', (_name, values) => {
  it.each(DOCUMENTED)('%s cancels by POST %s', async (service, documented) => {
    const version = /^https:\/\/[^/]+\/([^/]+)/.exec(documented)?.[1];
    const url = withHost(documented, service, values('locations'));
    const { request, expanded } = exampleOf(url, values);
    expect(await sentRequest(`@lrogen/${service}/${version}`, 'cancel', request)).toEqual({
      method: 'POST',
      url: expanded,
      headers: {},
      body: undefined,
    });
  });

  it.each(namedRows)('%s', async (_, row) => {
    const kind = KINDS.find((known) => row.method.endsWith(`.${known}`));
    if (kind === undefined) throw new Error(`${row.method} is no method of operations`);
    const { request, expanded } = exampleOf(
      withHost(row.url, row.service, values('locations')),
      values,
    );
    const sent = await sentRequest(`@lrogen/${row.service}/${row.version}`, kind, request);
    expect([sent.method, sent.url]).toEqual([row.verb, expanded]);
    expect(row.requestBodyEmpty).toBe(true);
    expect(sent.body).toBeUndefined();
  });
});

it.each(namedRows)('the scopes that are documented are exported: %s', async (_, row) => {
  const { scopes } = await importBuilt(`@lrogen/${row.service}/${row.version}`);
  expect(scopes).toEqual(expect.arrayContaining([...(row.scopes ?? [])]));
});

it('every request of every package is the one on record', async () => {
  const entries: string[] = [];
  for (const api of apis) entries.push(await entry(api));
  const about = 'Every request of every generated package: what is documented, what is sent.';
  await expect(`${about}\n\n${entries.join('\n')}`).toMatchFileSnapshot('./requests.snap.txt');
});

const bindings = apis.flatMap(({ id, specifier, bindings }) =>
  bindings.map(({ kind, httpMethod, template }) => {
    const name = `${id} sends ${kind} as ${httpMethod} ${template}`;
    return [name, { specifier, kind, httpMethod, template }] as const;
  }),
);

it.each(bindings)('%s', async (_, { specifier, kind, httpMethod, template }) => {
  const { request, expanded } = exampleOf(template);
  const { method, url } = await sentRequest(specifier, kind, request);
  expect([method, new URL(url).pathname]).toEqual([httpMethod, expanded]);
});

async function entry({ id, specifier, bindings }: PublishedApi): Promise<string> {
  const lines = [id];
  for (const { kind, httpMethod, template } of bindings) {
    const { method, url } = await sentRequest(specifier, kind, exampleOf(template).request);
    lines.push(`  ${kind.padEnd(6)} ${httpMethod} ${template}`, `         ${method} ${url}`);
  }
  return `${lines.join('\n')}\n`;
}
