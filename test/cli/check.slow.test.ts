import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { DocumentedRow } from '../../src/model/documented.js';
import { touchedTree } from '../output/folder-tree.js';
import { lrogen, lrogenProcess, ROOT, tooLong } from './lrogen.js';

const SPECS = join(ROOT, 'specs');
const COMMITTED = join(ROOT, 'generated');
const ROWS: readonly DocumentedRow[] = JSON.parse(
  readFileSync(join(SPECS, 'documented.json'), 'utf8'),
);

/** Text without its line breaks. */
function words(text: string): string {
  return text.replace(/\s+/g, ' ');
}

it('check ends with 0 on the repository as it is, and writes nothing', async () => {
  const before = await Promise.all([SPECS, COMMITTED].map(touchedTree));
  const run = await lrogen(['check', '--verbose']);
  // Of some packages of many, in a process of its own: its thread is of what is built.
  const brief = await lrogenProcess(['check', 'file']);
  expect([run.code, brief.code]).toEqual([0, 0]);
  expect(brief.stdout).toMatch(/^All is well: \d+ documented requests met\n$/);
  // What conversions alone tell of, without the patterns; and an rpc that has two bodies.
  expect(run.stderr.match(/LRO-\w+-\w+: \w+:\w+/g)?.sort()).toEqual([
    'LRO-METHOD-SKIPPED: aiplatform:v1beta1',
    'LRO-METHOD-SKIPPED: cloudprivatecatalogproducer:v1beta1',
    'LRO-MODEL-EMPTY: accesscontextmanager:v1beta',
  ]);
  const { documented } = JSON.parse(readFileSync(join(SPECS, 'exceptions.json'), 'utf8'));
  const unknown = ROWS.filter(
    ({ service, version }) => !existsSync(join(COMMITTED, service ?? '', version ?? '')),
  );
  const met = ROWS.length - documented.length - unknown.length;
  expect(met).toBeGreaterThan(100);
  expect(run.stdout).toContain(
    `\nAll is well: ${met} documented requests met, ` +
      `${documented.length} excused by exceptions.json, ${unknown.length} of APIs without specs\n`,
  );
  expect(tooLong(run.stdout)).toEqual([]);
  for (const { method, url, reason } of documented) {
    expect(words(run.stdout)).toContain(words(url));
    expect(words(run.stdout)).toContain(words(reason));
    expect(run.stdout).toContain(method);
  }
  expect(await Promise.all([SPECS, COMMITTED].map(touchedTree))).toEqual(before);
});
