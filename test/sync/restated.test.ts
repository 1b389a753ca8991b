import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { StatedApi } from '../../src/model/stated-api.js';
import type { StatedFacts } from '../../src/sources/stated-facts.js';
import { factsOf } from '../../src/sync/facts-of.js';
import { restated } from '../../src/sync/restated.js';
import { sync } from '../../src/sync/sync.js';
import { ownDocument } from '../dialects/own-document.js';
import { temporary } from '../temporary.js';

const NONE: StatedApi = { id: 'library:v1', from: ['openapi.json'] };
const SERVER: StatedApi = { ...NONE, server: 'https://other.acme.example' };
const DESCRIBED: StatedApi = { ...NONE, descriptions: true };
const NOT_DESCRIBED: StatedApi = { ...NONE, descriptions: false };

/** What is told of settings after a sync that was told these facts. */
async function toldAfter(stated: StatedFacts, settings: StatedApi): Promise<string[]> {
  const root = await temporary();
  const [document, specs] = [join(root, 'openapi.json'), join(root, 'specs')];
  await writeFile(document, JSON.stringify(ownDocument()));
  await sync({ specs, from: [document], stated });
  return (await restated(specs, [settings], 'lrogen.config.json')).map(({ message }) => message);
}

const another = (fact: string) => [
  `the settings state another ${fact} of library:v1 than its spec holds`,
];
const gone = (facts: string) => [
  `the settings no longer state the ${facts} that the spec of library:v1 was made with`,
];

const cases: [name: string, before: StatedFacts, settings: StatedApi, want: string[]][] = [
  ['the same', factsOf(SERVER), SERVER, []],
  ['nothing, before and now', factsOf(NONE), NONE, []],
  ['something new', factsOf(NONE), SERVER, another('server')],
  ['something no more', factsOf(SERVER), NONE, gone('server')],
  [
    'several no more',
    factsOf({ ...SERVER, ...DESCRIBED }),
    NONE,
    gone('descriptions and the server'),
  ],
  ['what was by default before', factsOf(NONE), NOT_DESCRIBED, []],
  [
    'one for another',
    factsOf(SERVER),
    DESCRIBED,
    [`${another('descriptions')[0]}, and ${gone('server')[0]?.replace('the settings ', '')}`],
  ],
  ['not what a command line stated where it brought it', factsOf(SERVER), { id: 'library:v1' }, []],
];
it.each(cases)('settings that state %s', async (_, before, settings, want) => {
  expect(await toldAfter(before, settings)).toEqual(want);
});
