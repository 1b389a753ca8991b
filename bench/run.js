import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { contenders, countApis } from './contender.js';
import { documentsIn, inputs } from './inputs.js';
import { rounds } from './rounds.js';
import { table } from './table.js';

/** `node bench/run.js [rounds]`: the medians of so many rounds, five by default. */
const count = Number(process.argv[2] ?? 5);
const { folder, openapi, isCorpus } = inputs();
const scratch = await mkdtemp(join(tmpdir(), 'lrogen-bench-'));
try {
  const { all, openapi: overOpenApi } = contenders(scratch);
  const apis = await countApis(folder);
  console.log(`Node ${process.version}, ${cpus().length} processors, medians of ${count} rounds`);
  if (!isCorpus) console.log('The corpora are not here: measured on specs/, which are small');
  const whole = await rounds(all, folder, count);
  console.log(`\n${table(`All ${documentsIn(folder).length} documents`, whole)}`);
  const [floor, cold] = whole;
  const perApi = (cold.ms - 3 * floor.ms) / apis;
  console.log(`  ${perApi.toFixed(1)} ms for each of ${apis} APIs, beyond 3 times the floor`);
  const part = await rounds(overOpenApi, openapi, count);
  console.log(`\n${table(`The ${documentsIn(openapi).length} OpenAPI documents`, part)}`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
