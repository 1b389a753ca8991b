import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFileRegistry, fromBinary, toJsonString } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../../src/emit/render.js';
import { normalize } from '../../../src/normalize/normalize.js';
import type { SourceDocument } from '../../../src/sources/document/source-document.js';
import { readSpecs } from '../../../src/specs/read-specs.js';
import { typeErrors } from '../../emit/type-check.js';
import { compileProtos, hasProtoc } from '../../starts/protoc.js';
import { temporary } from '../../temporary.js';

const PACKAGE = 'acme/odd/v1';
const FOLDER = fileURLToPath(new URL(`../../fixtures/protos/${PACKAGE}/`, import.meta.url));
const texts: SourceDocument[] = readdirSync(FOLDER).map((name) => ({
  file: `${PACKAGE}/${name}`,
  text: readFileSync(join(FOLDER, name), 'utf8'),
}));

/** What documents say of all their starts, whatever files they stand in. */
function said(documents: readonly SourceDocument[]) {
  const { specs, diagnostics } = readSpecs(documents);
  const { sources } = specs;
  return {
    starts: sources.flatMap(({ starts = [] }) => starts).sort(byRpc),
    schemas: Object.assign({}, ...sources.map(({ schemas }) => schemas)),
    skipped: sources
      .flatMap(({ skipped }) => skipped.map(({ id, code, path }) => [id, code, path]))
      .sort(),
    codes: diagnostics.map(({ code, message }) => `${code} ${message}`),
  };
}

/** A descriptor set as `buf build -o set.json` writes it. */
function descriptorJson(bytes: Uint8Array): string {
  const set = fromBinary(FileDescriptorSetSchema, bytes);
  return toJsonString(FileDescriptorSetSchema, set, { registry: createFileRegistry(set) });
}

function byRpc(a: { readonly rpc?: string }, b: { readonly rpc?: string }): number {
  return (a.rpc ?? '') < (b.rpc ?? '') ? -1 : 1;
}

describe('protos of odd shapes', () => {
  it.skipIf(!hasProtoc)('say as text what protoc makes of them', async () => {
    const file = join(await temporary(), 'odd.binpb');
    compileProtos(file, `${PACKAGE}/old.proto`, `${PACKAGE}/odd.proto`);
    const compiled = said([{ file: 'odd.binpb', bytes: readFileSync(file) }]);
    expect(compiled.starts.length).toBeGreaterThan(8);
    expect(compiled).toEqual(said(texts));
    const text = descriptorJson(readFileSync(file));
    expect(said([{ file: 'odd.json', text }])).toEqual(compiled);
  });

  let files: ReturnType<typeof render>;
  beforeAll(() => {
    files = render(normalize(readSpecs(texts).specs).apis);
  });
  const textOf = (name: string) => files.find(({ path }) => path.endsWith(`/${name}`))?.content;

  it('have a package that compiles', () => {
    expect(typeErrors(files)).toEqual([]);
  });

  it.each([
    ['bytes', 'BodyRequest', /^ {2}raw\?: ReqRaw \| undefined;$/m],
    ['a list', 'BodyListRequest', /^ {2}nodes\?: ReqNodes \| undefined;$/m],
    ['a map', 'BodyMapRequest', /^ {2}blobs\?: ReqBlobs \| undefined;$/m],
  ])('may have %s for a body', (_, type, member) => {
    const text = textOf('requests.d.ts') ?? '';
    const [declared = ''] = text.split(`export type ${type} =`)[1]?.split(/^export /m) ?? [];
    const [whole = ''] = text.split(`export interface ${type} {`)[1]?.split(/^export /m) ?? [];
    expect(declared + whole).toMatch(member);
  });

  it('take one field of a oneof at most, and any other beside it', () => {
    const use = `import type { RunRequest } from './requests.js';
      export const a: RunRequest = { name: 'things/t', a: 'x', count: 1 };
      export const none: RunRequest = { name: 'things/t' };
      export const both: RunRequest = { name: 'things/t', a: 'x', g: {} };`;
    const errors = typeErrors([...files, { path: 'odd/v1/use.ts', content: use }]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/use\.ts: Type .* is not assignable to type/);
  });

  it('have the types of ProtoJSON in these bodies', () => {
    const text = textOf('requests.d.ts');
    expect(text).toContain('export type ReqRaw = string;');
    expect(text).toContain('export type ReqNodes = Node[];');
  });
});
