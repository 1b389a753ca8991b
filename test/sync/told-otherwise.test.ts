import { expect, it } from 'vitest';
import { updateSpecs } from '../../src/sync/update-specs.js';

const PROTO = `syntax = "proto3";
package acme.library.v1;
import "google/api/annotations.proto";
import "google/api/client.proto";
import "google/longrunning/operations.proto";
service Library {
  option (google.api.default_host) = "library.acme.example";
  rpc Import(ImportRequest) returns (google.longrunning.Operation) {
    option (google.api.http) = { post: "/v1/books:import" body: "*" };
    option (google.longrunning.operation_info) = { response_type: "ImportRequest" metadata_type: "ImportRequest" };
  }
}
message ImportRequest { string title = 1; }
`;

it.each([
  ['another service', { service: 'jobs' }, 'jobs is stated'],
  ['another version', { version: 'v2' }, 'any service:v2 is stated'],
  ['its own service and version', { service: 'library', version: 'v1' }, ''],
])('what is stated of protos is no silent loss: %s', (_, stated, want) => {
  const from = [{ file: 'library.proto', text: PROTO }];
  const { files, diagnostics } = updateSpecs({
    ...{ from, named: new Set(from), specs: [], selectors: [], allowDowngrade: false, stated },
  });
  const [said] = diagnostics.filter(({ code }) => code === 'LRO-SYNC-STATED');
  expect(said?.message ?? '').toBe(
    want && `${want}, but the documents tell themselves that they are about library:v1`,
  );
  expect(files.length > 0).toBe(want === '');
});

it('a shape that is stated of protos is no silent loss', () => {
  const from = [{ file: 'library.proto', text: PROTO }];
  const stated = { shape: { name: 'id' } };
  const { files, diagnostics } = updateSpecs({
    ...{ from, named: new Set(from), specs: [], selectors: [], allowDowngrade: false, stated },
  });
  expect(files).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: 'LRO-SYNC-STATED', message: expect.stringMatching(/^a shape is stated, .*library:v1/) },
  ]);
});

it('protos whose operations are messages of their own say what to write where', () => {
  const from = [
    { file: 'jobs.proto', text: PROTO.replaceAll('google.longrunning.Operation)', 'Job)') },
  ].map((one) => ({ ...one, text: one.text.replace(/option \(google\.longrunning.*;/, '') }));
  const { diagnostics } = updateSpecs({
    ...{ from, named: new Set(from), specs: [], selectors: [], allowDowngrade: false },
  });
  expect(diagnostics).toMatchObject([
    { code: 'LRO-SYNC-EMPTY', help: expect.stringMatching(/OpenAPI document.*"shape"/) },
  ]);
});
