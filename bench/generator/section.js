import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bound } from '../bound.js';
import { figures, rounds } from '../rounds.js';
import { median, ratio } from '../statistics.js';
import { cold, countApis, floor, heyApi, openapiTypescript, unchanged } from './contender.js';
import { documentsIn, inputs } from './inputs.js';

const ROUNDS = 5;
const HEADS = ['median', 'from', 'to', 'ratio', 'memory'];

/** What a run costs beside reading alone, and beside other generators. */
export async function* measure() {
  const { folder, openapi, isCorpus } = inputs();
  const scratch = await mkdtemp(join(tmpdir(), 'lrogen-bench-'));
  try {
    yield* onAll(folder, scratch, isCorpus);
    yield* onOpenApi(openapi, scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function* onAll(folder, scratch, isCorpus) {
  const apis = await countApis(folder);
  const contenders = [floor(folder), cold(folder, scratch), unchanged(folder, scratch)];
  const measured = await rounds(contenders, ROUNDS);
  const [least, first, again] = measured.map((row) => median(figures(row, 'ms')));
  yield {
    title: `Generating from all ${documentsIn(folder).length} documents, ${apis} APIs`,
    heads: HEADS,
    rows: lines(measured),
    notes: [
      ...(isCorpus ? [] : ['The corpora are not here: measured on specs/, which are small']),
      bound('cold, beside 3 times the floor and 10 ms an API', first, 3 * least + 10 * apis, 'ms'),
      bound('nothing changed, beside 1.3 times the floor', again, 1.3 * least, 'ms'),
      `${((first - 3 * least) / apis).toFixed(1)} ms an API beyond 3 times the floor`,
    ],
  };
}

async function* onOpenApi(folder, scratch) {
  const contenders = [
    floor(folder),
    openapiTypescript(folder),
    // By far the slowest.
    { ...heyApi(folder), rounds: 3 },
    cold(folder, scratch),
  ];
  const measured = await rounds(contenders, ROUNDS);
  const [, types, client, own] = measured;
  const beside = (row) => ratio(figures(own, 'ms'), figures(row, 'ms'));
  yield {
    title: `Generating from the ${documentsIn(folder).length} OpenAPI documents`,
    heads: HEADS,
    rows: lines(measured),
    notes: [
      bound(`cold, beside ${types.name}, which only makes types`, beside(types), 1, 'x'),
      bound(`cold, beside ${client.name}`, beside(client), 0.25, 'x'),
      ...[types, client].map(({ name, samples }) => {
        const refused = JSON.parse(samples[0].output);
        return `${name} refuses ${refused.length === 0 ? 'none' : refused.join(', ')}`;
      }),
    ],
  };
}

/** Ratios are to the first. */
function lines(measured) {
  const base = figures(measured[0], 'ms');
  return measured.map((row) => {
    const ms = figures(row, 'ms');
    return [
      row.name,
      ...[median(ms), Math.min(...ms), Math.max(...ms)].map((time) => `${Math.round(time)} ms`),
      `${ratio(ms, base).toFixed(2)} x`,
      `${Math.round(median(figures(row, 'megabytes')))} MB`,
    ];
  });
}
