import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { create, toBinary } from '@bufbuild/protobuf';
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import {
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
  MethodDescriptorProtoSchema,
  MethodOptionsSchema,
  ServiceDescriptorProtoSchema,
  ServiceOptionsSchema,
} from '@bufbuild/protobuf/wkt';
import { expect, it, onTestFinished } from 'vitest';
import { sync } from '../../src/sync/sync.js';
import { temporary } from '../temporary.js';

/** One document of several APIs. */
function descriptorSet(...names: readonly string[]): Uint8Array {
  const file = names.map((name) => {
    const options = create(ServiceOptionsSchema);
    const host = new TextEncoder().encode(`${name}.example.com`);
    const data = new BinaryWriter().bytes(host).finish();
    options.$unknown = [{ no: 1049, wireType: WireType.LengthDelimited, data }];
    const http = create(MethodOptionsSchema);
    const rule = new BinaryWriter().tag(4, WireType.LengthDelimited).string('/v1/things').finish();
    const annotation = new BinaryWriter().bytes(rule).finish();
    http.$unknown = [{ no: 72295728, wireType: WireType.LengthDelimited, data: annotation }];
    const method = create(MethodDescriptorProtoSchema, {
      name: 'Create',
      inputType: `.acme.${name}.v1.Thing`,
      outputType: '.google.longrunning.Operation',
      options: http,
    });
    return create(FileDescriptorProtoSchema, {
      name: `acme/${name}/v1/${name}.proto`,
      package: `acme.${name}.v1`,
      syntax: 'proto3',
      messageType: [{ name: 'Thing' }],
      service: [create(ServiceDescriptorProtoSchema, { name: 'Main', method: [method], options })],
    });
  });
  return toBinary(FileDescriptorSetSchema, create(FileDescriptorSetSchema, { file }));
}

it('brings the other APIs of a document that was first asked for one, though it is as it was', async () => {
  const body = descriptorSet('library', 'museum');
  const statuses: number[] = [];
  const server = createServer((request, response) => {
    const isKnown = request.headers['if-none-match'] === '"1"';
    statuses.push(isKnown ? 304 : 200);
    response.writeHead(isKnown ? 304 : 200, { etag: '"1"' }).end(isKnown ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const from = [`http://127.0.0.1:${(server.address() as AddressInfo).port}/all.pb`];
  const specs = join(await temporary(), 'specs');
  await sync({ specs, from, selectors: ['library'] });
  const some = await readdir(join(specs, 'proto'));
  await sync({ specs, from });
  const all = await readdir(join(specs, 'proto'));
  const { files, summary } = await sync({ specs, from });
  expect({ files, unchanged: summary.unchanged }).toEqual({ files: 2, unchanged: 2 });
  expect([some.length, all.length]).toEqual([1, 2]);
  expect(statuses).toEqual([200, 200, 304]);
});
