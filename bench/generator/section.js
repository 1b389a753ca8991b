import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bound } from '../bound.js';
import { repository } from '../child.js';
import { figures, rounds } from '../rounds.js';
import { median, ratio } from '../statistics.js';
import {
  cold,
  command,
  countApis,
  floor,
  heyApi,
  openapiTypescript,
  starts,
  unchanged,
} from './contender.js';
import { documentsIn, inputs } from './inputs.js';

const ROUNDS = 5;
const HEADS = ['median', 'from', 'to', 'ratio', 'memory'];

/** What a run costs beside reading alone, and beside other generators. */
export async function* measure() {
  const scratch = await mkdtemp(join(tmpdir(), 'lrogen-bench-'));
  const { folder, openapi, isCorpus } = inputs(scratch);
  try {
    yield* onAll(folder, scratch, isCorpus);
    yield* onCommands(scratch);
    yield* onGrowth(scratch);
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
      bound('memory of a cold run', median(figures(measured[1], 'megabytes')), 250, 'MB'),
      bound('nothing changed, beside 1.3 times the floor', again, 1.3 * least, 'ms'),
      `${((first - 3 * least) / apis).toFixed(1)} ms an API beyond 3 times the floor`,
    ],
  };
}

/** What nobody waits for: commands on the pinned specs, where nothing or one document changed. */
async function* onCommands(scratch) {
  const folder = join(scratch, 'specs');
  await cp(join(repository, 'specs'), folder, { recursive: true });
  const retitle = changing(join(folder, 'discovery/file.v1.json'));
  const first = cold(folder, scratch);
  const contenders = [
    ...starts(),
    first,
    command('list file:v1', ['list', 'file:v1'], folder, scratch),
    command('show file:v1', ['show', 'file:v1'], folder, scratch),
    command('check, nothing changed', ['check'], folder, scratch),
    command('generate, nothing changed', ['generate'], folder, scratch),
    command('generate file:v1, as it is', ['generate', 'file:v1'], folder, scratch),
    command('generate file:v1, changed', ['generate', 'file:v1'], folder, scratch, retitle),
    command('generate, one spec changed', ['generate'], folder, scratch, retitle),
  ];
  const measured = await rounds(contenders, ROUNDS);
  const [empty, version, whole, list, show, check, , one, changed, oneOfAll] = measured.map((row) =>
    median(figures(row, 'ms')),
  );
  yield {
    title: `Commands on the ${documentsIn(folder).length} pinned specs`,
    heads: HEADS,
    rows: lines(measured),
    notes: [
      bound('--version, beside twice an empty process', version, 2 * empty, 'ms'),
      bound('list of one API', list, 300, 'ms'),
      bound('show of one API', show, 350, 'ms'),
      bound('check, nothing changed', check, Math.min(600, whole / 20), 'ms'),
      bound('generate of one API', Math.max(one, changed), 1000, 'ms'),
      bound('generate, one spec changed, beside a tenth of a cold run', oneOfAll, whole / 10, 'ms'),
    ],
  };
}

/** Changes a document anew each time. */
function changing(file) {
  let times = 0;
  return async () => {
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/("title": ?")[^"]+/, `$1Title ${times++}`));
  };
}

/** One document under many names. */
async function* onGrowth(scratch) {
  const text = await readFile(join(repository, 'specs/discovery/file.v1.json'), 'utf8');
  const contenders = [];
  for (const count of [250, 500, 1000]) {
    const folder = join(scratch, `growth-${count}/discovery`);
    await mkdir(folder, { recursive: true });
    for (let i = 0; i < count; i++) {
      await writeFile(join(folder, `api${i}.v1.json`), text.replaceAll('file', `api${i}`));
    }
    contenders.push({
      ...cold(join(folder, '..'), scratch),
      name: `${count} APIs, cold`,
      rounds: 3,
    });
  }
  const measured = await rounds(contenders, ROUNDS);
  const [few, , many] = measured.map((row) => median(figures(row, 'ms')));
  yield {
    title: 'Growth: copies of one document under other names',
    heads: HEADS,
    rows: lines(measured),
    notes: [bound('1,000 APIs beside 250', many / few, 4.4, 'x')],
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
