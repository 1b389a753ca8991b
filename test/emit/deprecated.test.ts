import { expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { normalize, readSpecs } from '../../src/index.js';
import type { OperationsApi } from '../../src/model/operations-api.js';
import { pruneDocument } from '../../src/sources/prune-document.js';
import { answer, inPath, OPERATION, object, ownDocument, ref } from '../dialects/own-document.js';
import { docks, operations, shipyard } from '../diff/shipyard.js';
import { typeErrors } from './type-check.js';

function discovery(): string {
  const document = shipyard();
  operations(document).cancel.deprecated = true;
  operations(document).list.parameters.filter.deprecated = true;
  docks(document).create.parameters.dockId.deprecated = true;
  return JSON.stringify(document);
}

function openApi(): string {
  const inQuery = (name: string) => ({
    ...{ name, in: 'query', deprecated: true, schema: { type: 'string' } },
  });
  const one = { parameters: [inPath('operation')] };
  const get = { ...one, ...answer(ref('Operation')) };
  const list = answer(object({ operations: { type: 'array', items: ref('Operation') } }));
  return JSON.stringify(
    ownDocument({
      paths: {
        '/v1/operations': { get: { parameters: [inQuery('filter')], ...list } },
        '/v1/operations/{operation}': { get },
        '/v1/operations/{operation}:cancel': {
          post: { ...one, ...answer(object({})), deprecated: true },
        },
        '/v1/docks': {
          post: {
            operationId: 'createDock',
            parameters: [inQuery('dockId')],
            ...answer(ref('Operation')),
          },
        },
      },
      components: { schemas: { Operation: OPERATION } },
    }),
  );
}

const PROTO = `syntax = "proto3"; package acme.shipyard.v1;
service Shipyard {
  option (google.api.default_host) = "shipyard.example.com";
  rpc CreateDock(CreateDockRequest) returns (google.longrunning.Operation) {
    option (google.api.http) = { post: "/v1/docks" };
  }
  rpc Look(google.longrunning.GetOperationRequest) returns (google.longrunning.Operation) {
    option (google.api.http) = { get: "/v1/{name=operations/*}" };
  }
  rpc Stop(google.longrunning.CancelOperationRequest) returns (google.protobuf.Empty) {
    option deprecated = true;
    option (google.api.http) = { post: "/v1/{name=operations/*}:stop" body: "*" };
  }
}
message CreateDockRequest { string dock_id = 1 [deprecated = true]; }`;

const modelOf = (file: string, text: string): OperationsApi[] => {
  return [...normalize(readSpecs([{ file, text }]).specs).apis];
};

/** What a model says is deprecated. */
function deprecatedIn(apis: readonly OperationsApi[]): string[] {
  return apis.flatMap(({ bindings, starts }) => [
    ...bindings.flatMap(({ kind, deprecated }) => (deprecated ? [kind] : [])),
    ...[...bindings, ...starts].flatMap(({ queryParameters }) =>
      queryParameters.flatMap(({ name, deprecated }) => (deprecated ? [name] : [])),
    ),
  ]);
}

const ALL = ['cancel', 'filter', 'dockId'];

it.each<[string, string, string[]]>([
  ['shipyard.v1.json', discovery(), ALL],
  ['shipyard.openapi.json', openApi(), ALL],
  ['shipyard.proto', PROTO, ['cancel', 'dockId']],
])('what %s calls deprecated is so in code, and stays so', (file, text, want) => {
  const apis = modelOf(file, text);
  expect(deprecatedIn(apis)).toEqual(want);
  const [kept] = pruneDocument({ file, text }).pruned;
  expect(kept && deprecatedIn(modelOf(kept.document.file, kept.document.text ?? ''))).toEqual(want);

  const files = render(apis);
  const contentOf = (name: string): string =>
    files.find(({ path }) => path.endsWith(`/v1/${name}`))?.content ?? '';
  expect(contentOf('index.d.ts')).toMatch(/ @deprecated\n {3}\*\/\n {2}cancel\(/);
  expect(contentOf('requests.d.ts')).toMatch(/@deprecated \*\/\n {2}dockId\?:/);
  if (want.includes('filter')) {
    expect(contentOf('types.d.ts')).toMatch(/@deprecated[ \n*]*\/\n {2}filter\?:/);
  }
  expect(deprecatedIn(modelOf('v1/openapi.json', contentOf('openapi.json')))).toEqual(want);
  expect(typeErrors(files.filter(({ path }) => path.endsWith('.ts')))).toEqual([]);
});
