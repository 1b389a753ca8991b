import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { CATALOGUE } from '../../src/diagnostics/catalogue.js';
import { lrogen, lrogenIn, temporary } from '../cli/lrogen.js';
import {
  answer,
  inPath,
  object,
  operationsPaths,
  outcomeOf,
  ownDocument,
  ref,
  text,
} from './own-document.js';

let root: string;
beforeEach(async () => {
  root = await temporary();
  await writeFile(join(root, 'own.json'), JSON.stringify(ownDocument()));
  await settings({});
});

const settings = (value: object) =>
  writeFile(join(root, 'lrogen.config.json'), JSON.stringify(value));
/** A command in the project, in this process. */
const run = (...args: string[]) =>
  lrogen([
    ...args.map((word) =>
      word.endsWith('.json') && !word.includes(':') ? join(root, word) : word,
    ),
    ...['--config', join(root, 'lrogen.config.json')],
  ]);
const codes = (stderr: string) => stderr.match(/LRO-[A-Z-]+/g) ?? [];

describe('a setting about no API that there is', () => {
  it('is said by generate and check, each time, with the nearest name', async () => {
    await run('sync', '--from', 'own.json');
    await settings({
      versions: { librery: '1.0.0' },
      packages: { other: {} },
      apis: { 'library:v2': { className: 'Other' }, 'library:v1': {}, library: {} },
    });
    for (const command of ['generate', 'generate', 'check']) {
      const { code, stderr } = await run(command);
      expect(code).toBe(0);
      expect(codes(stderr)).toEqual(Array(3).fill('LRO-CONFIG-UNUSED'));
      expect(stderr).toContain('lrogen.config.json#/apis/library:v2');
      expect(stderr).toMatch(/no spec tells of librery, .*library/);
    }
  });

  it('is none where a document that cannot be read may tell of it', async () => {
    await run('sync', '--from', 'own.json');
    await settings({ apis: { 'library:v1': { from: 'own.json' } } });
    await run('generate');
    await writeFile(join(root, 'specs/openapi/library.v1.json'), '{ "openapi": "3.');
    for (const command of ['generate', 'check']) {
      const { code, stderr } = await run(command);
      expect(code).toBe(3);
      expect(codes(stderr)).not.toContain('LRO-CONFIG-UNUSED');
    }
  });

  it('is none where it is about what settings call otherwise', async () => {
    await settings({ apis: { 'own:v3': { from: 'own.json', service: 'library', version: 'v1' } } });
    await run('sync');
    expect(await run('generate')).toMatchObject({ code: 0, stderr: '' });
  });
});

it('a pattern for what no path has is said', () => {
  const patterns = { nme: 'operations/*', '/v1/operations/{operation}': 'operations/*' };
  expect(outcomeOf(ownDocument(), { patterns }).said).toEqual([
    'LRO-PATTERN-UNUSED /paths: no path is "nme" or has a parameter of this name, for which a pattern is stated',
  ]);
});

describe('a licence that is none', () => {
  it.each(['Apache 2', 'MIT OR', 'My own', 'apache-2.0'])('is refused: %s', async (license) => {
    await settings({ package: { license } });
    const { code, stderr } = await run('generate');
    expect([code, codes(stderr)]).toEqual([3, ['LRO-CONFIG']]);
  });

  it('begins no project', async () => {
    const given = ['init', '--from', 'own.json', '--scope', '@a', '--license', 'Apache 2'];
    const { code, stderr } = await lrogenIn(root, given);
    expect([code, stderr]).toEqual([2, expect.stringContaining('--license takes')]);
  });

  it.each(['Apache-2.0', 'MIT OR Apache-2.0', 'UNLICENSED', 'SEE LICENSE IN LICENSE.md'])(
    'is taken: %s',
    async (license) => {
      await settings({ package: { license } });
      await run('sync', '--from', 'own.json');
      expect(await run('generate')).toMatchObject({ code: 0, stderr: '' });
    },
  );
});

describe('a header of one’s own', () => {
  const header = async (line: string) => {
    await mkdir(join(root, 'mine/partials'), { recursive: true });
    await writeFile(join(root, 'mine/partials/header.hbs'), `${line}\n`);
    await settings({ templates: { folder: 'mine', view: 1 } });
    await run('sync', '--from', 'own.json');
    return run('generate');
  };

  it.each(['Copyright Acme', '// a\nexport {};', '/* a */ b', '/* a'])(
    'is refused where it is no comment: %j',
    async (line) => {
      const { code, stderr } = await header(line);
      expect([code, codes(stderr)]).toEqual([3, ['LRO-TEMPLATE']]);
      expect(stderr).toContain('must be a comment');
    },
  );

  it.each(['// Copyright Acme', '/* Copyright\n * Acme */', '// a\n\n// {{{ids}}}'])(
    'is taken: %j',
    async (line) => {
      expect(await header(line)).toMatchObject({ code: 0, stderr: '' });
    },
  );
});

it('what changed nothing says so though one of the APIs has no client', async () => {
  const other = ownDocument({
    info: { title: 'Other', version: 'v1', 'x-serviceName': 'other' },
    servers: [{ url: 'https://other.acme.example' }],
    paths: operationsPaths(
      '/v1/operations',
      'operation',
      object({ id: text, done: { type: 'boolean' }, error: object({}) }),
    ),
  });
  await writeFile(join(root, 'other.json'), JSON.stringify(other));
  await run('sync', '--from', 'own.json', '--from', 'other.json');
  await run('generate');
  const { code, stdout, stderr } = await run('generate');
  expect([code, codes(stderr)[0]]).toEqual([0, 'LRO-MODEL-EMPTY']);
  expect(stdout).toMatch(/^Nothing changed: all \d+ files are up to date\n$/);
});

it('what has no client at all is never up to date', async () => {
  const none = ownDocument({
    paths: operationsPaths(
      '/v1/operations',
      'operation',
      object({ id: text, done: { type: 'boolean' }, error: object({}) }),
    ),
  });
  await writeFile(join(root, 'own.json'), JSON.stringify(none));
  await run('sync', '--from', 'own.json');
  for (const again of [1, 2]) {
    expect(again && (await run('generate')).stdout).not.toContain('up to date');
  }
});

it('a file that differs is told on one stream, and counted on the other', async () => {
  await run('sync', '--from', 'own.json');
  await run('generate');
  await writeFile(join(root, 'generated/library/v1/api.js'), '// mine\n');
  const { code, stdout, stderr } = await run('check');
  expect([code, codes(stderr)]).toEqual([1, ['LRO-CHECK-OUTPUT']]);
  expect(stdout).toMatch(/1 file differs\n$/);
  expect(stdout).not.toContain('api.js');
});

it('a header that does not go along with a redirect is named where that is refused', async () => {
  const listen = async (answers: (url: string) => [number, Record<string, string>]) => {
    const server = createServer(({ url = '' }, response) => {
      response.writeHead(...answers(url)).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const other = await listen(() => [401, {}]);
  const own = await listen(() => [302, { location: `${other}/own.json` }]);
  const given = ['--from', `${own}/own.json`, '--header', 'authorization: Bearer secret'];
  const { code, stderr } = await run('sync', ...given);
  expect(code).toBe(3);
  expect(stderr).toContain(
    `the server answers 401, to which ${own} redirects; what --header gives goes to ${own} alone`,
  );
  expect(stderr).not.toContain('secret');
});

it('a resource that answers with operations keeps its delete to itself, beside operations that are bound', () => {
  const parameters = [inPath('album')];
  const document = ownDocument({
    paths: {
      ...operationsPaths('/v1/operations'),
      '/v1/albums/{album}': {
        get: { parameters, ...answer(ref('Operation')) },
        delete: { parameters, ...answer(object({})) },
      },
    },
  });
  expect(outcomeOf(document).bound).toEqual([
    'library:v1 cancel POST https://library.acme.example/v1/{name=operations/*}:cancel',
    'library:v1 get GET https://library.acme.example/v1/{name=operations/*}',
  ]);
});

it('what holds something else says what there is to do', () => {
  expect(CATALOGUE['LRO-NOT-OPERATION'].help).toContain('"shape" of the API in the settings');
});
