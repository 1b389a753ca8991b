import { mkdtempSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ApiDiff } from '../../src/diff/api-diff.js';
import { diff } from '../../src/diff/diff.js';
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

describeCorpus('between the documents of 2024-07 and of 2026-08', () => {
  let apis: readonly ApiDiff[] = [];
  beforeAll(async () => {
    const [from, to] = [await documents('2024-07'), await documents('2026-08')];
    ({ apis } = await diff({ from, to, specs: from }));
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
});
