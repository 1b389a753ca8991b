import { parentPort } from 'node:worker_threads';
import { render } from '../emit/render.js';
import type { RenderJob } from './renderers.js';

/** What a thread runs: a package in, its files out, until it is ended. */
parentPort?.on('message', ({ apis, options }: RenderJob) => {
  parentPort?.postMessage(render(apis, options));
});
