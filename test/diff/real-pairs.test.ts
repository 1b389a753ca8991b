import { mkdtempSync, rmSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RunLog } from '../../src/diagnostics/run-listener.js';
import { type ApiDiff, diffApis } from '../../src/diff/api-diff.js';
import { readSide, type Side } from '../../src/diff/read-side.js';
import type { ApiSurface } from '../../src/surface/api-surface.js';
import { CORPUS, describeCorpus } from '../corpus.js';
import { REAL_PAIRS } from './real-pairs.js';

const folder = mkdtempSync(join(tmpdir(), 'lrogen-pairs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The documents of the APIs that the table is about, and of no others, which take their time. */
async function documents(date: string): Promise<string> {
  for (const { api } of REAL_PAIRS) {
    const name = `${api.replace(':', '.')}.json`;
    const from = join(CORPUS, 'discovery', date, name);
    await cp(from, join(folder, date, name)).catch(() => {});
  }
  return join(folder, date);
}

function withoutStarts(surface: ApiSurface): ApiSurface {
  return { ...surface, starts: { methods: [], messages: {} } };
}

/** The methods of a document that answer with an operation and are none on operations. */
async function startIds(date: string, api: string): Promise<string[]> {
  const text = await readFile(join(folder, date, `${api.replace(':', '.')}.json`), 'utf8').catch(
    () => '{}',
  );
  const found: string[] = [];
  JSON.parse(text, (_, value) => {
    const isStart = /Operation$/.test(value?.response?.$ref ?? '') && 'httpMethod' in value;
    if (isStart && !/operations\.[a-zA-Z]+$/i.test(value.id)) found.push(value.id);
    return value;
  });
  return found;
}

describeCorpus('between the documents of 2024-07 and of 2026-08', () => {
  let apis: readonly ApiDiff[] = [];
  let withStarts: readonly ApiDiff[] = [];
  const dates = ['2024-07', '2026-08'] as const;
  let sides: readonly Side[] = [];
  beforeAll(async () => {
    const log = new RunLog({});
    const [from, to] = await Promise.all(
      dates.map(async (date) => readSide(await documents(date), { specs: folder }, log)),
    );
    if (from === undefined || to === undefined) return;
    sides = [from, to];
    const rules = { packages: {}, preGa: 'major' } as const;
    withStarts = diffApis(from.surfaces, to.surfaces, rules);
    // The table is about operations; what starts them is counted in the documents below.
    apis = diffApis(from.surfaces.map(withoutStarts), to.surfaces.map(withoutStarts), rules);
  });

  it.each(REAL_PAIRS)('$api changed for callers as who reads both documents finds', (pair) => {
    const changes = apis.find(({ api }) => api === pair.api)?.changes ?? [];
    const texts = (release: string): string[] =>
      changes
        .filter((change) => change.release === release && change.kind !== 'regional endpoint')
        .map(({ kind, symbol, change }) => `${kind} ${symbol} ${change}`)
        .sort();
    expect(texts('major')).toEqual([...(pair.major ?? [])].sort());
    expect(texts('minor')).toEqual([...(pair.minor ?? [])].sort());
    if (pair.endpoints === undefined) return;
    const listed = changes.filter(({ kind }) => kind === 'regional endpoint');
    const count = (word: string): number => listed.filter(({ change }) => change === word).length;
    const counts = { added: count('added'), removed: count('removed'), changed: count('changed') };
    expect(counts).toEqual(pair.endpoints);
  });

  it.each(REAL_PAIRS)(
    '$api starts operations with the methods that its document has',
    async (pair) => {
      const [old = [], now = []] = await Promise.all(dates.map((date) => startIds(date, pair.api)));
      const changes = withStarts.find(({ api }) => api === pair.api)?.changes ?? [];
      const told = (word: string, side: Side | undefined): (string | undefined)[] => {
        const { starts } = side?.surfaces.find(({ id }) => id === pair.api) ?? {};
        return changes
          .filter(({ kind, change }) => kind === 'start' && change === word)
          .filter(({ symbol }) => !symbol.includes('.'))
          .map(({ symbol }) => starts?.methods.find(({ name }) => name === symbol)?.id)
          .sort();
      };
      // A method that does the same for other parents is a form of the one that is there: it is changed.
      const came = now.filter((id) => !old.includes(id));
      const went = old.filter((id) => !now.includes(id));
      expect(came).toEqual(expect.arrayContaining(told('added', sides[1])));
      expect(went).toEqual(expect.arrayContaining(told('removed', sides[0])));
      const isTold = changes.some(({ kind }) => kind === 'start' || kind === 'api');
      expect(isTold || came.length + went.length === 0).toBe(true);
    },
  );
});
