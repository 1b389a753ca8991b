import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { merged, syncAll } from './document.js';

/** A service of the library or of another host, whose operations hold a common message. */
function service(name: string, uses = 'acme.common.Meta'): TextDocument {
  return {
    file: `acme/${name}/v1/${name}.proto`,
    text: `syntax = "proto3"; package acme.${name}.v1; import "acme/common/common.proto";
      service Main {
        option (google.api.default_host) = "${name}.example.com";
        rpc Create(Request) returns (google.longrunning.Operation) {
          option (google.api.http) = { post: "/v1/things" body: "*" };
          option (google.longrunning.operation_info) = { response_type: "Request" metadata_type: "${uses}" };
        }
      }
      message Request { string name = 1; }`,
  };
}

const COMMON: TextDocument = {
  file: 'acme/common/common.proto',
  text: `syntax = "proto3"; package acme.common;
    message Meta { Kind kind = 1; } message Other { string x = 1; } message Unused {} enum Kind { K = 0; }`,
};

function pathsOf(from: TextDocument[], selectors: readonly string[] = []): string[] {
  return syncAll({ from, selectors }).files.map(({ path }) => path);
}

describe('sync of protos', () => {
  it('keeps a file for each package that an API needs, and what stands in packages of their own', () => {
    expect(pathsOf([service('library'), COMMON])).toEqual([
      'lock.json',
      'proto/acme.common.proto',
      'proto/acme.library.v1.proto',
    ]);
  });

  it('keeps of others nothing where one API is asked for', () => {
    const plain = service('museum', 'Request');
    expect(pathsOf([service('library'), plain, COMMON], ['museum'])).toEqual([
      'lock.json',
      'proto/acme.museum.v1.proto',
    ]);
  });

  it('keeps what packages that are there already need of a package that comes again', () => {
    const first = merged([], syncAll({ from: [service('library'), COMMON] }).files);
    const second = syncAll({
      from: [service('museum', 'acme.common.Other'), COMMON],
      specs: first,
    }).files.find(({ path }) => path === 'proto/acme.common.proto');
    expect(second?.content).toMatch(/message Meta \{[\s\S]*message Other \{/);
    expect(second?.content).not.toContain('Unused');
  });

  it('gives the same whatever the order of files, and nothing new the second time', () => {
    const from = [service('library'), service('museum'), COMMON];
    const specs = merged([], syncAll({ from }).files);
    expect(merged([], syncAll({ from: from.toReversed() }).files)).toEqual(specs);
    expect(merged(specs, syncAll({ from, specs }).files)).toEqual(specs);
  });
});

describe('sync of protos without an HTTP rule', () => {
  const { file, text } = service('library', 'Request');
  const ruleless = { file, text: text.replace(/option \(google\.api\.http\).*/, '') };
  const told = (from: TextDocument[], selectors: readonly string[] = []) =>
    syncAll({ from, selectors }).diagnostics.map(({ code, message }) => `${code} ${message}`);

  it('tells once what no client can start', () => {
    expect(told([ruleless, COMMON])).toEqual([
      expect.stringMatching(/^LRO-(?:METHOD-SKIPPED|MODEL-EMPTY) .*Main\.Create: LRO-PROTO-HTTP/),
    ]);
    expect(told([ruleless, service('museum', 'Request')], ['museum'])).toEqual([]);
  });

  it('tells nothing where a service config has the rule', () => {
    const rule = '    - { selector: acme.library.v1.Main.Create, post: /v1/things, body: "*" }';
    const text = `type: google.api.Service\nname: library.example.com\nhttp:\n  rules:\n${rule}\n`;
    expect(told([ruleless, { file: 'library.yaml', text }])).toEqual([]);
  });
});

describe('sync of protos without google.api.default_host', () => {
  const hostless = (name = 'library'): TextDocument => {
    const { file, text } = service(name, 'Request');
    return { file, text: text.replace(/option \(google\.api\.default_host\).*/, '') };
  };
  const told = (from: TextDocument[], selectors: readonly string[] = []) =>
    syncAll({ from, selectors }).diagnostics.map(({ code, severity, file }) => ({
      ...{ code, severity, file },
    }));
  const host = { code: 'LRO-PROTO-HOST', file: 'acme/library/v1/library.proto' };

  it('fails where nothing is left, and warns where others are', () => {
    expect(told([hostless()])).toEqual([{ ...host, severity: 'error' }]);
    const both = [hostless(), service('museum', 'Request')];
    expect(told(both)).toEqual([{ ...host, severity: 'warning' }]);
    expect(told(both, ['museum'])).toEqual([{ ...host, severity: 'warning' }]);
  });

  it('warns where a package without a version is skipped beside others', () => {
    const { file, text } = service('library', 'Request');
    const unversioned = { file, text: text.replace('.v1;', ';').replace('/v1/', '/') };
    expect(told([unversioned, service('museum', 'Request')])).toMatchObject([
      { code: 'LRO-PROTO-VERSION' },
    ]);
  });

  it('takes the server that is stated, and keeps it with the spec', () => {
    const stated = { server: 'https://library.example.com' };
    const { files, diagnostics } = syncAll({ from: [hostless()], stated });
    expect(diagnostics).toEqual([]);
    expect(files).toEqual(
      syncAll({ from: [service('library', 'Request')] }).files.map((file) =>
        file.path === 'lock.json' ? expect.anything() : file,
      ),
    );
  });

  it('takes the server that is stated over the host that a proto tells', () => {
    const stated = { server: 'https://other.example.com' };
    const { files } = syncAll({ from: [service('library', 'Request')], stated });
    expect(files.at(-1)?.content).toContain('(google.api.default_host) = "other.example.com"');
  });

  const config = (name: string, more: string): TextDocument => ({
    file: `${name}.yaml`,
    text: `type: google.api.Service\nname: ${name}.example.com\n${more}`,
  });
  const LISTED = 'apis:\n- name: acme.library.v1.Main\n';

  it.each([
    ['lists the service', LISTED],
    ['lists another one of its package', 'apis:\n- name: acme.library.v1.Other\n'],
    [
      'has a rule for an rpc of it',
      'http:\n  rules:\n  - { selector: acme.library.v1.Main.Create, post: /v1/things, body: "*" }\n',
    ],
  ])('takes the host of the service config that %s, and keeps it with the spec', (_, more) => {
    const { files, diagnostics } = syncAll({ from: [hostless(), config('library', more)] });
    expect(diagnostics).toEqual([]);
    const protoOf = (all: typeof files) => all.find(({ path }) => path.endsWith('.proto'))?.content;
    expect(protoOf(files)).toBe(protoOf(syncAll({ from: [service('library', 'Request')] }).files));
  });

  it('takes the host that a proto tells itself, and none of two that service configs tell', () => {
    const { files } = syncAll({ from: [service('library', 'Request'), config('other', LISTED)] });
    expect(files.at(-1)?.content).toContain('(google.api.default_host) = "library.example.com"');
    const from = [hostless(), config('library', LISTED), config('staging', LISTED)];
    expect(syncAll({ from }).diagnostics).toMatchObject([
      {
        code: 'LRO-PROTO-HOST',
        message: expect.stringContaining(
          'its service configs tell library.example.com and staging.example.com',
        ),
      },
    ]);
  });

  it('fails where the server that is stated has a path, which no proto can have', () => {
    const stated = { server: 'https://library.example.com/base' };
    expect(syncAll({ from: [hostless()], stated }).diagnostics).toMatchObject([
      { code: 'LRO-PROTO-HOST', severity: 'error' },
    ]);
  });
});
