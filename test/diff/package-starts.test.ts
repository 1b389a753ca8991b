import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import { generate } from '../../src/generate/generate.js';
import { sync } from '../../src/sync/sync.js';
import { edit, temporary } from '../cli/lrogen.js';
import { operationsPaths, ownDocument } from '../dialects/own-document.js';

const ok = {
  200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Operation' } } } },
};

/** Packages of an API with these methods that start operations. */
async function packagesOf(...starts: readonly string[]) {
  const root = await temporary();
  const [from, specs, out] = ['acme.json', 'specs', 'generated'].map((name) => join(root, name));
  const paths = { specs: specs ?? '', out: out ?? '' };
  const started = starts.map((id) => [`/v1/${id}`, { post: { operationId: id, responses: ok } }]);
  const document = ownDocument({
    info: { title: 'Acme', version: 'v1', 'x-serviceName': 'acme' },
    servers: [{ url: 'https://acme.example' }],
    paths: { ...operationsPaths('/v1/operations'), ...Object.fromEntries(started) },
  });
  await writeFile(from ?? '', JSON.stringify(document));
  await sync({ ...paths, from: [from ?? ''] });
  await generate({ ...paths, cache: false });
  return paths;
}

it('starts that two packages tell are compared', async () => {
  const before = await packagesOf('makeShelf', 'makeBook');
  const after = await packagesOf('makeShelf');
  const { apis, diagnostics } = await diff({ from: before.out, to: after.out, specs: after.specs });
  expect(diagnostics).toEqual([]);
  expect(apis[0]?.changes).toContainEqual(
    expect.objectContaining({ kind: 'start', symbol: 'makeBook', change: 'removed' }),
  );
});

it('starts of a package that does not tell those it declares are said to be not compared', async () => {
  const { specs, out } = await packagesOf('makeShelf');
  await edit(join(out, 'acme/v1/openapi.json'), (text) => {
    const document = JSON.parse(text);
    delete document.paths['/v1/makeShelf'];
    return JSON.stringify(document);
  });
  for (const to of [specs, out]) {
    const { apis, diagnostics } = await diff({ from: out, to, specs });
    expect(apis).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['LRO-DIFF-STARTS']);
  }
});
