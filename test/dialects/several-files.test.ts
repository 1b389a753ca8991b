import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lrogen, temporary } from '../cli/lrogen.js';

const MAIN = `openapi: 3.0.3
info: { title: Library, version: v1 }
servers: [{ url: https://library.acme.example }]
paths:
  /v1/operations/{operation}:
    $ref: ./paths/operation.yaml
  /v1/operations/{operation}:cancel:
    post:
      parameters: [{ $ref: 'common.yaml#/parameters/operation' }]
      responses: { '200': { description: '' } }
components:
  schemas:
    Operation: { $ref: common.yaml#/Operation }
`;
const PATH = `get:
  parameters:
    - $ref: ../common.yaml#/parameters/operation
  responses:
    '200':
      description: ''
      content:
        application/json:
          schema: { $ref: '../common.yaml#/Operation' }
`;
const COMMON = `parameters:
  operation: { name: operation, in: path, required: true, schema: { type: string } }
Operation:
  type: object
  properties:
    name: { type: string }
    done: { type: boolean }
    error: { $ref: '#/Status' }
    response: { type: object }
    parent: { $ref: '#/Operation' }
Status:
  type: object
  properties: { code: { type: integer } }
`;
const FILES = { 'library.yaml': MAIN, 'paths/operation.yaml': PATH, 'common.yaml': COMMON };

async function write(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporary();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

async function sync(from: string) {
  const specs = join(await temporary(), 'specs');
  const synced = await lrogen(['sync', '--from', from, '--specs', specs]);
  const listed = await lrogen(['list', '--json', '--specs', specs]);
  const urls: { readonly kind: string; readonly url: string }[] = JSON.parse(listed.stdout);
  return { said: synced.stderr, bound: urls.map(({ kind, url }) => `${kind} ${url}`) };
}

const URL = 'https://library.acme.example/v1/{name=operations/*}';
const BOUND = [`cancel ${URL}:cancel`, `get ${URL}`];

describe('a document that is written in several files', () => {
  it.each([
    ['folder', ''],
    ['file', 'library.yaml'],
  ])('is read from its %s', async (_, name) => {
    const folder = await write(FILES);
    expect(await sync(join(folder, name))).toEqual({ said: '', bound: BOUND });
  });

  it.each([
    ['lies outside its folder', '../secret.yaml#/Operation'],
    ['lies outside by a way through it', 'paths/../../secret.yaml#/Operation'],
    ['has an address', 'https://acme.example/common.yaml#/Operation'],
    ['has an absolute path', '/etc/passwd'],
    ['is not there', 'nowhere.yaml#/Operation'],
    ['is a link', 'link.yaml#/Operation'],
  ])('is read without a part that %s, and says so', async (_, ref) => {
    const folder = await write({
      'secret.yaml': COMMON,
      'own/library.yaml': MAIN.replace('common.yaml#/Operation', ref),
      'own/paths/operation.yaml': PATH.replace(
        '../common.yaml#/Operation',
        '../library.yaml#/components/schemas/Operation',
      ),
      'own/common.yaml': COMMON,
    });
    await symlink(join(folder, 'secret.yaml'), join(folder, 'own/link.yaml'));
    const { said, bound } = await sync(join(folder, 'own/library.yaml'));
    expect(said).toContain('LRO-REF-FOREIGN');
    expect(said).toContain(ref);
    expect(bound).toEqual([]);
  });

  it('ends where references multiply or lead in a circle', async () => {
    const part = (i: number) =>
      `a: { $ref: 'p${i + 1}.yaml' }\nb: { $ref: 'p${i + 1}.yaml' }\nc: { $ref: 'p0.yaml' }\n`;
    const parts = Array.from({ length: 40 }, (_, i) => [`p${i}.yaml`, part(i)] as const);
    const main = `${MAIN}x-more: { $ref: p0.yaml }\n`;
    const folder = await write({ ...FILES, 'library.yaml': main, ...Object.fromEntries(parts) });
    expect((await sync(join(folder, 'library.yaml'))).bound).toEqual(BOUND);
  });
});
