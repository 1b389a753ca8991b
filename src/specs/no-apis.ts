import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { FolderModel } from './folder-model.js';

/** What tells of nothing is none of which all is well; where a document could not be read, that is told already. */
export function noApis(
  folder: string,
  { apis, diagnostics }: Pick<FolderModel, 'apis' | 'diagnostics'>,
): Diagnostic[] {
  if (apis.length > 0 || diagnostics.length > 0) return [];
  return [problem({ code: 'LRO-MODEL-NONE', message: 'no spec tells of an API', file: folder })];
}
