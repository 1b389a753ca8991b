import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lrogen, temporary } from '../cli/lrogen.js';
import { readTree } from '../output/folder-tree.js';
import { BROKEN, discovery } from './batch-documents.js';

/** The file and the code of every error that a run printed, sorted. */
function errorsIn(stderr: string): string[] {
  const lines = stderr
    .split('\n')
    .map((line) => /^(\S+?)(?:#\S*)?: error (LRO-[A-Z-]+): /.exec(line));
  const told = lines.flatMap((found) => (found === null ? [] : [`${found[1]} ${found[2]}`]));
  return [...new Set(told)].sort();
}

it('documents that cannot be used are told one by one, and the rest is generated', async () => {
  const root = await temporary();
  const specs = join(root, 'specs');
  await mkdir(join(specs, 'folder.json'), { recursive: true });
  await Promise.all(
    Object.entries(BROKEN).map(([file, { content }]) => writeFile(join(specs, file), content)),
  );
  await writeFile(join(specs, 'good.json'), `\uFEFF${JSON.stringify(discovery('library'))}`);
  await writeFile(join(specs, 'huge.json'), '{');
  await truncate(join(specs, 'huge.json'), 3 * 1024 ** 3);
  await symlink('loop', join(specs, 'loop'));
  await symlink(specs, join(specs, 'circle'));
  const run = await lrogen(['generate', '--specs', specs, '--out', join(root, 'out')]);
  expect(errorsIn(run.stderr)).toEqual(
    [
      ...Object.entries(BROKEN).map(([file, { code }]) => `${file} ${code}`),
      'circle LRO-INPUT-LINK',
      'folder.json LRO-INPUT-READ',
      'huge.json LRO-DOCUMENT-SIZE',
      'loop LRO-INPUT-LINK',
    ].sort(),
  );
  expect(run.code).toBe(3);
  expect(Object.keys(await readTree(join(root, 'out')))).toContain('library/v1/index.js');
  const made = Object.keys(await readTree(join(root, 'out'))).map((path) => path.split('/')[0]);
  expect(new Set(made)).toEqual(new Set(['library', 'lrogen-manifest.json']));
});

it('references to other hosts are told, and no request is made', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const $ref = `http://127.0.0.1:${port}/x.json`;
  const answer = {
    200: { schema: { $ref }, content: { 'application/json': { schema: { $ref } } } },
  };
  const path = '/v1/projects/{project}/operations/{operation}:cancel';
  const paths = {
    [path]: { post: { parameters: [{ $ref }], requestBody: { $ref }, responses: answer } },
    '/v1/other': { $ref },
  };
  const info = { title: 'Own words', version: 'v1', 'x-serviceName': 'library' };
  const servers = [{ url: 'https://library.example.com' }];
  const documents = {
    'openapi.json': {
      openapi: '3.1.0',
      info,
      servers,
      paths,
      components: { schemas: { X: { $ref } } },
    },
    'swagger.json': {
      swagger: '2.0',
      info,
      host: 'library.example.com',
      paths,
      definitions: { X: { $ref } },
    },
    'discovery.json': discovery('library', { schemas: { Empty: { $ref } } }),
  };
  try {
    const root = await temporary();
    for (const [file, document] of Object.entries(documents)) {
      await writeFile(join(root, file), JSON.stringify(document));
    }
    const config = `type: google.api.Service\nname: library.example.com\n$ref: ${$ref}\n`;
    await writeFile(join(root, 'config.yaml'), config);
    const run = await lrogen(['list', '--json', '--specs', root]);
    const told = run.stderr.split('\n').filter((line) => line.includes('LRO-REF-FOREIGN'));
    expect(told.filter((line) => line.startsWith('openapi.json#')).length).toBeGreaterThan(3);
    expect(told.filter((line) => line.startsWith('swagger.json#')).length).toBeGreaterThan(2);
    expect(asked).toEqual([]);
  } finally {
    server.close();
  }
});
