import type { DocumentedRow } from '../../src/model/documented.js';
import type { RenderedFile } from '../../src/model/rendered-file.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { type UpdateInput, type UpdateResult, updateSpecs } from '../../src/sync/update-specs.js';

export interface DiscoveryFacts {
  readonly file?: string;
  readonly service?: string;
  readonly version?: string;
  readonly revision?: string;
  readonly title?: string;
}

const OPERATION = '^projects/[^/]+/operations/[^/]+$';

/** A Discovery document with one operations method, and prose that must not be kept. */
export function discovery(facts: DiscoveryFacts = {}): TextDocument {
  const { service = 'library', version = 'v1', revision, title = 'Library API' } = facts;
  const id = `${service}.projects.operations.cancel`;
  const name = {
    location: 'path',
    required: true,
    type: 'string',
    pattern: OPERATION,
    description: 'Prose of a name.',
  };
  const document = {
    kind: 'discovery#restDescription',
    id: `${service}:${version}`,
    name: service,
    version,
    ...(revision !== undefined && { revision }),
    title,
    description: 'Prose of an API.',
    rootUrl: `https://${service}.googleapis.com/`,
    servicePath: '',
    resources: {
      projects: {
        resources: {
          operations: {
            methods: {
              cancel: {
                id,
                httpMethod: 'POST',
                path: `${version}/{+name}:cancel`,
                description: 'Prose of a method.',
                parameters: { name },
                parameterOrder: ['name'],
                response: { $ref: 'Empty' },
                scopes: ['https://www.googleapis.com/auth/cloud-platform'],
              },
            },
          },
        },
      },
    },
    schemas: { Empty: { id: 'Empty', type: 'object', description: 'Prose of nothing.' } },
  };
  return { file: facts.file ?? `${service}.${version}.json`, text: JSON.stringify(document) };
}

/** A service config with the same method; configs tell no revision. */
export function serviceConfig(file = 'library_v1.yaml', verb = 'post'): TextDocument {
  const text = `type: google.api.Service
config_version: 3
name: library.googleapis.com
title: Library API
apis:
- name: google.example.library.v1.Library
documentation:
  summary: Prose of a service.
http:
  rules:
  - selector: google.longrunning.Operations.CancelOperation
    ${verb}: /v1/{name=projects/*/operations/*}:cancel
    body: '*'
`;
  return { file, text };
}

export function row(facts: Partial<DocumentedRow> = {}): DocumentedRow {
  return {
    host: 'library.googleapis.com',
    service: 'library',
    version: 'v1',
    method: 'projects.operations.cancel',
    verb: 'POST',
    url: 'https://library.googleapis.com/v1/{name=projects/*/operations/*}:cancel',
    params: ['name'],
    scopes: null,
    iam: null,
    requestBodyEmpty: true,
    responseBody: 'empty',
    lastUpdated: '2026-01-02',
    source: 'https://library.example.com/cancel',
    ...facts,
  };
}

export function documented(...rows: readonly DocumentedRow[]): TextDocument {
  return { file: 'documented.json', text: JSON.stringify(rows) };
}

/** A reference page as it is saved. */
export const PAGE: TextDocument = {
  file: 'cancel.html',
  text: `<!doctype html><html><head><link rel="canonical" href="https://library.example.com/page"></head>
<body><h1>Method: projects.operations.cancel</h1><h3>HTTP request</h3>
<code>POST https://library.googleapis.com/v1/{name=projects/*/operations/*}:cancel</code>
<p>Prose of a page.</p><p>Last updated 2026-03-04 UTC.</p></body></html>`,
};

export function syncAll(input: Partial<UpdateInput>): UpdateResult {
  return updateSpecs({ from: [], specs: [], selectors: [], allowDowngrade: false, ...input });
}

/** A folder of specs after some syncs into it, one after the other. */
export function folderAfter(...froms: readonly (readonly TextDocument[])[]): TextDocument[] {
  return froms.reduce<TextDocument[]>(
    (specs, from) => merged(specs, syncAll({ from, specs }).files),
    [],
  );
}

export function merged(
  specs: readonly TextDocument[],
  files: readonly RenderedFile[],
): TextDocument[] {
  const texts = new Map(specs.map(({ file, text }) => [file, text]));
  for (const { path, content } of files) texts.set(path, content);
  return [...texts].map(([file, text]) => ({ file, text }));
}

/** A kept document as JSON. */
export function kept(specs: readonly TextDocument[], file: string) {
  const document = specs.find((candidate) => candidate.file === file);
  return document === undefined ? undefined : JSON.parse(document.text);
}
