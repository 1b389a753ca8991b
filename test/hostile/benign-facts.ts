import { dump } from 'js-yaml';
import { type Benign, type Json, json, SCOPES } from './benign.js';
import { discovery } from './benign-discovery.js';

const serviceConfig: Json = {
  type: 'google.api.Service',
  config_version: 3,
  name: 'library.googleapis.com',
  title: 'Library API',
  apis: [{ name: 'google.example.library.v1.Library' }, { name: 'google.longrunning.Operations' }],
  types: [{ name: 'google.example.library.v1.OperationMetadata' }],
  documentation: { summary: 'Own words.' },
  http: {
    rules: [
      {
        selector: 'google.longrunning.Operations.CancelOperation',
        post: '/v1/{name=projects/*/locations/*/operations/*}:cancel',
        body: '*',
        additional_bindings: [{ post: '/v1/{name=operations/**}:cancel', body: '*' }],
      },
      {
        selector: 'google.longrunning.Operations.GetOperation',
        get: '/v1/{name=projects/*/locations/*/operations/*}',
      },
    ],
  },
  authentication: {
    rules: [
      {
        selector: 'google.longrunning.Operations.*',
        oauth: { canonical_scopes: SCOPES.join(', ') },
      },
    ],
  },
  publishing: { documentation_uri: 'https://library.example.com/docs' },
};

const documented: Json = [
  {
    host: 'library.googleapis.com',
    service: 'library',
    version: 'v1',
    method: 'projects.locations.operations.cancel',
    verb: 'POST',
    url: 'https://library.googleapis.com/v1/{name=projects/*/locations/*/operations/*}:cancel',
    params: ['name'],
    scopes: SCOPES,
    iam: ['library.operations.cancel'],
    requestBodyEmpty: true,
    responseBody: 'empty',
    lastUpdated: '2026-02-03',
    source: 'https://library.example.com/docs',
  },
];

export const SERVICE_CONFIG: Benign = {
  name: 'a service config',
  root: serviceConfig,
  documents: (root) => [{ file: 'service-config/library.yaml', text: dump(root) }],
};

export const DOCUMENTED: Benign = {
  name: 'documented rows',
  root: documented,
  documents: (root) => [
    json('documented.json', root),
    json('discovery/library.v1.json', discovery),
  ],
};
