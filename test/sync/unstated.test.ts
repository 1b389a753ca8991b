import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { StatedFacts } from '../../src/sources/stated-facts.js';
import { sync } from '../../src/sync/sync.js';
import { ownDocument } from '../dialects/own-document.js';
import { temporary } from '../temporary.js';

const server = 'https://library.acme.example/books';

/** What the second of two syncs says, and the third. */
async function toldBy(before: StatedFacts, after: StatedFacts): Promise<string[]> {
  const root = await temporary();
  const [document, specs] = [join(root, 'openapi.json'), join(root, 'specs')];
  await writeFile(document, JSON.stringify(ownDocument()));
  const given = { specs, from: [document] };
  await sync({ ...given, stated: before });
  const { diagnostics } = await sync({ ...given, stated: after });
  const once = await sync({ ...given, stated: after });
  return [...diagnostics, ...once.diagnostics].flatMap(({ code, message }) =>
    code === 'LRO-SYNC-UNSTATED' ? message : [],
  );
}

const cases: [name: string, before: StatedFacts, after: StatedFacts, want: string[]][] = [
  ['nothing where it is the same', { server }, { server }, []],
  ['nothing where it is more', { server }, { server, shape: { page: 'operations' } }, []],
  ['nothing where it is other', { server }, { server: 'https://library.acme.example/v2' }, []],
  ['nothing of what the spec is called by', { service: 'library', version: 'v1' }, {}, []],
  ['a fact', { server }, {}, [`it was made with server=${server}, which is stated no more`]],
  [
    'members of a shape',
    { shape: { page: 'operations', nextPage: 'next', pageToken: 'after' } },
    { shape: { page: 'operations' } },
    ['it was made with shape.nextPage=next, shape.pageToken=after, which is stated no more'],
  ],
];
it.each(cases)('what is stated no more is told once: %s', async (_, before, after, want) => {
  expect(await toldBy(before, after)).toEqual(want);
});
