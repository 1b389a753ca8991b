import { setImmediate } from 'node:timers/promises';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { PackageOptions } from '../emit/package-files.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { RenderedFile } from '../model/rendered-file.js';

export interface RenderJob {
  /** All versions of each service: they share a package. */
  readonly apis: readonly OperationsApi[];
  readonly options: Partial<PackageOptions>;
}

/**
 * Renders packages, one after the other or in `jobs` threads. The files are the same whatever the
 * number; the emitters are loaded only where they are used, for that alone takes half a second.
 *
 * @param onPackage told before each package that this thread renders.
 */
export async function renderPackages(
  job: RenderJob,
  jobs: number,
  onPackage: (done: number, all: number) => void = () => {},
): Promise<RenderedFile[]> {
  const packages = packagesOf(job.apis);
  if (jobs > 1 && packages.length > 1) {
    return inThreads(shares(packages, jobs).map((apis) => ({ ...job, apis })));
  }
  const { render } = await import('../emit/render.js');
  const files: RenderedFile[] = [];
  for (const [done, apis] of packages.entries()) {
    onPackage(done, packages.length);
    files.push(...render(apis, job.options));
    // A turn of the event loop, in which a terminal can be drawn on and a signal be heard.
    await setImmediate();
  }
  return files;
}

function packagesOf(apis: readonly OperationsApi[]): OperationsApi[][] {
  const packages = new Map<string, OperationsApi[]>();
  for (const api of apis) packages.set(api.service, [...(packages.get(api.service) ?? []), api]);
  return [...packages.values()];
}

/** Packages dealt out so that every share has about the same work; no share is empty. */
function shares(packages: readonly OperationsApi[][], jobs: number): OperationsApi[][] {
  const dealt = Array.from({ length: Math.min(jobs, packages.length) }, () => ({
    work: 0,
    apis: [] as OperationsApi[],
  }));
  const heaviestFirst = packages.toSorted((a, b) => workOf(b) - workOf(a));
  for (const apis of heaviestFirst) {
    const least = dealt.reduce((a, b) => (b.work < a.work ? b : a));
    least.work += workOf(apis);
    least.apis.push(...apis);
  }
  return dealt.map(({ apis }) => apis);
}

/** Types are what takes time. */
function workOf(apis: readonly OperationsApi[]): number {
  return apis.reduce((sum, api) => sum + 10 + Object.keys(api.schemas).length, 0);
}

async function inThreads(jobs: readonly RenderJob[]): Promise<RenderedFile[]> {
  const workers = jobs.map((job) => new Worker(new URL(import.meta.url), { workerData: { job } }));
  try {
    return (await Promise.all(workers.map(filesOf))).flat();
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function filesOf(worker: Worker): Promise<RenderedFile[]> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('a rendering thread ended without a result')));
  });
}

/** This module is also what a thread runs. */
const given = workerData as { readonly job?: RenderJob } | null;
if (parentPort !== null && given?.job !== undefined) {
  parentPort.postMessage(await renderPackages(given.job, 1));
}
