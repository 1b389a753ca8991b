import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';

/** That a package has something else in the place of its version, from which nothing can be counted. */
export function noVersion(folder: string, version: unknown): Diagnostic {
  const message = `its version, ${JSON.stringify(version)}, is no semantic version`;
  return problem({ code: 'LRO-RELEASE-VERSION', message, file: `${folder}/package.json` });
}
