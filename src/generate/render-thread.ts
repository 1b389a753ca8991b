import { parentPort } from 'node:worker_threads';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { render } from '../emit/render.js';
import type { RenderAnswer, RenderJob } from './renderers.js';

/** What a thread runs: a package in, its files out, until it is ended. */
parentPort?.on('message', ({ apis, options }: RenderJob) => {
  parentPort?.postMessage(answer(apis, options));
});

/** Of an error only its message would arrive. */
function answer(apis: RenderJob['apis'], options: RenderJob['options']): RenderAnswer {
  try {
    return { files: render(apis, options) };
  } catch (error) {
    if (error instanceof DiagnosticError) return { problem: error.diagnostic };
    throw error;
  }
}
