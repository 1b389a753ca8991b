import { describe, expect, it } from 'vitest';
import { discovery, syncAll } from './document.js';

const LIBRARY = discovery({ revision: '20260801' });

describe('sync', () => {
  const others: { name: string; file: string; text: string; want: 'error' | 'warning' }[] = [
    { name: 'an object of another kind', file: 'a.json', text: '{"name":"x"}', want: 'warning' },
    {
      name: 'an object of another system',
      file: 'a.json',
      text: '{"kind":"List","version":"v1","name":"x"}',
      want: 'warning',
    },
    { name: 'a list of other things', file: 'a.json', text: '[{"name":"x"}]', want: 'warning' },
    {
      name: 'a config of a generator',
      file: 'library_gapic.yaml',
      text: 'type: com.google.api.codegen.ConfigProto\nconfig_schema_version: 1.0.0\n',
      want: 'warning',
    },
    { name: 'a text', file: 'CMakeLists.txt', text: 'project(x)\n', want: 'warning' },
    { name: 'no JSON', file: 'a.json', text: 'name: x\n', want: 'error' },
    { name: 'JSON that is cut off', file: 'a.json', text: '{"name":', want: 'error' },
    {
      name: 'a Discovery document without its kind',
      file: 'a.json',
      text: '{"discoveryVersion":"v1"}',
      want: 'error',
    },
    {
      name: 'a directory of Discovery documents, which lies beside them',
      file: 'index.json',
      text: '{"kind":"discovery#directoryList","discoveryVersion":"v1","items":[]}',
      want: 'warning',
    },
    {
      name: 'Discovery of another kind',
      file: 'a.json',
      text: '{"kind":"discovery#other"}',
      want: 'error',
    },
    { name: 'a later OpenAPI', file: 'a.json', text: '{"openapi":"4.0.0"}', want: 'error' },
    { name: 'a later Swagger', file: 'a.yaml', text: 'swagger: "3.0"\n', want: 'error' },
    { name: 'OpenAPI without its mark', file: 'a.json', text: '{"paths":{}}', want: 'error' },
    {
      name: 'a service config without a name',
      file: 'a.yaml',
      text: 'type: google.api.Service\n',
      want: 'error',
    },
    {
      name: 'a config of another version',
      file: 'a.json',
      text: '{"type":"google.api.ServiceV2"}',
      want: 'error',
    },
  ];
  it.each(others)('is told of $name in a folder with a $want', ({ file, text, want }) => {
    const other = { file, text };
    const found = syncAll({ from: [other, LIBRARY] });
    expect(found.files.map(({ path }) => path)).toEqual(['discovery/library.v1.json', 'lock.json']);
    expect(found.diagnostics).toMatchObject([{ severity: want, file }]);
    if (want === 'warning') expect(found.diagnostics[0]?.message).toContain('passed over');
    const named = syncAll({ from: [other, LIBRARY], named: new Set([other]) });
    expect(named.diagnostics).toMatchObject([{ severity: 'error', file }]);
  });
});
