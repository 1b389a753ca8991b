import { expect, it } from 'vitest';
import { render } from '../../../src/emit/render.js';
import type { OperationsApi } from '../../../src/model/operations-api.js';
import { normalize } from '../../../src/normalize/normalize.js';
import type { TextDocument } from '../../../src/sources/document/source-document.js';
import { readDocument } from '../../../src/sources/read-document.js';
import { readSpecs } from '../../../src/specs/read-specs.js';
import { codes, fixture, fixtureJson, jsonDocument, keptOf, onlyApi } from '../fixture.js';

const EXCEPTIONS = {
  endpoints: [
    {
      host: 'library.googleapis.com',
      pattern: '{location}-library.googleapis.com',
      atDefaultHost: ['global'],
      reason: 'The service has a host for every region.',
    },
  ],
};
const ROWS = [
  {
    service: 'library',
    version: 'v1',
    host: 'library.googleapis.com',
    method: 'projects.locations.operations.cancel',
    verb: 'POST',
    url: 'https://library.googleapis.com/v1/{name=projects/*/locations/*/operations/*}:cancel',
    iam: ['library.operations.cancel'],
    source: 'https://example.com/library',
  },
];

function modelOf(...documents: TextDocument[]): OperationsApi {
  const { apis } = normalize(readSpecs(documents).specs);
  const api = apis.find(({ id }) => id === 'library:v1');
  if (api === undefined) throw new Error(`no library:v1 among ${apis.map(({ id }) => id)}`);
  return api;
}

const discovery = fixtureJson('library.v1.discovery.json');
const model = modelOf(
  jsonDocument(
    {
      ...discovery,
      mtlsRootUrl: 'https://library.mtls.googleapis.com/',
      endpoints: [
        {
          location: 'europe-west1',
          endpointUrl: 'https://library.europe-west1.rep.googleapis.com/',
        },
      ],
    },
    'discovery/library.v1.json',
  ),
  { ...fixture('library.service-config.yaml'), file: 'service-config/library.yaml' },
  jsonDocument(ROWS, 'documented.json'),
  jsonDocument(EXCEPTIONS, 'exceptions.json'),
);
const emitted = {
  file: 'openapi/library.v1.json',
  text: render([model]).find(({ path }) => path === 'library/v1/openapi.json')?.content ?? '',
};

it('an emitted document tells payloads, permissions and hosts to its reader', () => {
  const told = ({ payloads, endpoints, mtlsHost, bindings }: OperationsApi) => ({
    payloads,
    endpoints,
    mtlsHost,
    permissions: bindings.map(({ id, permissions }) => [id, permissions]),
  });
  expect(codes(emitted)).toEqual([]);
  expect(model.payloads.some(({ protoName }) => protoName !== undefined)).toBe(true);
  expect(model.bindings.some(({ permissions }) => permissions !== undefined)).toBe(true);
  expect(model.endpoints?.byLocation).not.toEqual({});
  expect(told(modelOf(emitted))).toEqual(told(model));
});

it('an emitted document says the same when pruned, and pruned twice is pruned once', () => {
  const document = keptOf(emitted);
  if (document === undefined) throw new Error('nothing is left');
  expect(document.file).toBe(emitted.file);
  expect(readDocument(document).apis).toEqual(readDocument(emitted).apis);
  expect(keptOf(document)).toEqual(document);
});

it.each([
  ['hosts that are none', { mtlsHost: 'a b', pattern: 'x.example.com' }, 2],
  ['a number for a host', { mtlsHost: 7 }, 1],
  ['the list that Cloud Endpoints has there', [{ name: 'x', allowCors: true }], 0],
  ['nothing', {}, 0],
])('x-google-endpoints with %s adds no host', (_, extension, problems) => {
  const { servers, ...root } = JSON.parse(emitted.text);
  const document = jsonDocument({
    ...root,
    servers: servers.slice(0, 1),
    'x-google-endpoints': extension,
  });
  const { endpoints, mtlsHost } = onlyApi(document);
  expect({ endpoints, mtlsHost }).toEqual({ endpoints: undefined, mtlsHost: undefined });
  expect(codes(document)).toHaveLength(problems);
});

it.each([
  ['none', 'ftp://x'],
  ['at a port', 'https://eu-library.googleapis.com:8443'],
])('a location whose server is %s is reported, and has no host', (_, url) => {
  const root = JSON.parse(emitted.text);
  root.servers[1].url = url;
  expect(codes(jsonDocument(root))).toEqual(['LRO-SERVER-URL']);
  expect(onlyApi(jsonDocument(root)).endpoints?.byLocation).toEqual({});
});
