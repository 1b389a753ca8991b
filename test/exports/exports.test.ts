import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { create, toBinary } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/output/generator.js';
import { ROOT, runNode, specsOf, temporary } from '../cli/lrogen.js';

const COMPILERS = /node_modules\/(?:typescript|ts-morph|@ts-morph|openapi-typescript|handlebars)\//;

/** What a site about APIs does, with no more than it needs. */
const SITE = `
  import { apiSurface, bindingUrl, listRows, pruneDocument, readModel, startRows } from 'lrogen/read';
  import { printPathTemplate } from 'lrogen/model';
  import { sync } from 'lrogen/sync';
  const [specs, copy] = process.argv.slice(2);
  const { apis: [api] } = await readModel(specs, { selectors: ['file:v1'] });
  const synced = await sync({ specs: copy, from: [specs] });
  console.log(JSON.stringify({
    client: apiSurface(api).clientName,
    url: bindingUrl(api, api.bindings[0]),
    template: printPathTemplate(api.bindings[0].template),
    rows: listRows(api).length,
    starts: startRows(api).length > 0,
    pruned: pruneDocument({ file: 'a.json', text: '{' }).diagnostics.map(({ code }) => code),
    synced: synced.changes.map(({ path }) => path),
  }));
`;

/** What a tool does that reads protos. */
const PROTOS = `
  import { readModel, readSpecs } from 'lrogen/read';
  const [specs, set] = process.argv.slice(2);
  const bytes = Buffer.from(set, 'base64');
  readModel(specs).then(({ apis }) => {
    const { diagnostics } = readSpecs([{ file: 'a.binpb', bytes }]);
    console.log(JSON.stringify({ apis: apis.map(({ id }) => id), set: diagnostics.map(({ code }) => code) }));
  });
`;

const PROTO = `
  syntax = "proto3";
  package acme.jobs.v1;
  service Jobs {
    option (google.api.default_host) = "jobs.acme.com";
    rpc Run(RunRequest) returns (google.longrunning.Operation) {
      option (google.api.http) = { post: "/v1/{name=jobs/*}:run" body: "*" };
    }
  }
  message RunRequest { string name = 1; }
`;

const READ_PROTO = `
  import { readSpecs } from 'lrogen/read';
  console.log(readSpecs([{ file: 'jobs.proto', text: ${JSON.stringify(PROTO)} }]).specs.sources.length);
`;

describe('the parts of the library', () => {
  it('work in a bundle of another tool, and load no compiler for reading and syncing', async () => {
    const folder = join(ROOT, 'node_modules/.cache/lrogen-bundle-test');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'site.js'), SITE);
    const bundle = await rolldown({
      input: join(folder, 'site.js'),
      platform: 'node',
      logLevel: 'silent',
    });
    const elsewhere = await temporary();
    const { output } = await bundle.write({
      dir: elsewhere,
      entryFileNames: 'site.mjs',
      chunkFileNames: '[name].mjs',
    });
    const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
    expect(modules.filter((id) => COMPILERS.test(id))).toEqual([]);
    const specs = await specsOf('discovery/file.v1.json');
    const copy = join(elsewhere, 'specs');
    const run = await runNode([join(elsewhere, 'site.mjs'), specs, copy], { cwd: elsewhere });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toEqual({
      client: 'FileOperationsClient',
      url: expect.stringContaining('https://file.googleapis.com/v1/'),
      template: expect.stringContaining('/v1/{name=projects/*/locations/*/operations/*}'),
      rows: 4,
      starts: true,
      pruned: ['LRO-JSON-SYNTAX'],
      synced: ['discovery/file.v1.json', 'lock.json', 'lrogen-manifest.json'],
    });
  });

  it.each(['esm', 'cjs'] as const)(
    'read protos and sets of descriptors in one file of a bundle, %s, in an empty folder',
    async (format) => {
      const folder = join(ROOT, 'node_modules/.cache/lrogen-bundle-test');
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'protos.js'), PROTOS);
      const bundle = await rolldown({
        input: join(folder, 'protos.js'),
        platform: 'node',
        logLevel: 'silent',
      });
      const [elsewhere, specs] = [await temporary(), await temporary()];
      const file = join(elsewhere, format === 'esm' ? 'protos.mjs' : 'protos.cjs');
      await bundle.write({ file, format, codeSplitting: false });
      await writeFile(join(specs, 'jobs.proto'), PROTO);
      const set = toBinary(
        FileDescriptorSetSchema,
        create(FileDescriptorSetSchema, { file: [{ name: 'a.proto', package: 'a' }] }),
      );
      const run = await runNode([file, specs, Buffer.from(set).toString('base64')], {
        cwd: elsewhere,
      });
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(JSON.parse(run.stdout)).toEqual({ apis: ['jobs:v1'], set: [] });
      expect(await readdir(elsewhere)).toEqual([basename(file)]);
    },
  );

  it('read protos in a bundle that has no place of its own, and takes what Node.js does', async () => {
    const folder = join(ROOT, 'node_modules/.cache/lrogen-bundle-test');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'proto.js'), READ_PROTO);
    const bundle = await rolldown({
      input: join(folder, 'proto.js'),
      platform: 'node',
      logLevel: 'silent',
      resolve: { conditionNames: ['node', 'import', 'default'] },
      transform: { define: { 'import.meta.url': 'undefined' } },
    });
    const elsewhere = await temporary();
    const file = join(elsewhere, 'proto.cjs');
    await bundle.write({ file, format: 'cjs', codeSplitting: false });
    const run = await runNode([file], { cwd: elsewhere });
    expect(run).toMatchObject({ code: 0, stderr: '', stdout: '1\n' });
  });

  it('are all there where the library is imported whole', async () => {
    const whole = Object.keys(await import('../../src/index.js'));
    const { exports } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    const parts = Object.keys(exports).filter((part) => /^\.\/[a-z]+$/.test(part));
    expect(parts).toEqual(['./generate', './model', './read', './render', './sync']);
    for (const part of parts) {
      const names = Object.keys(await import(`../../src/exports/${part.slice(2)}.ts`));
      expect(whole).toEqual(expect.arrayContaining(names));
    }
  });

  it('know the version that is published', async () => {
    const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    expect(version).toBe(manifest.version);
  });
});
