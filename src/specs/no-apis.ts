import { type Diagnostic, DiagnosticError, problem } from '../diagnostics/diagnostic.js';
import type { FolderModel } from './folder-model.js';

/** What to do where packages hang on specs that tell of nothing. */
export const BRING_OR_REMOVE =
  'Name the folder of the specs with --specs, or bring some with lrogen sync --from <folder, file or address>; where no API is left, remove the folder of the packages';

/** What specs tell of, and what is wrong with them. */
type Told = { readonly apis: readonly unknown[] } & Pick<FolderModel, 'diagnostics'>;

/** What tells of nothing is none of which all is well; where more is wrong, that is told already. */
export function noApis(folder: string, { apis, diagnostics }: Told): Diagnostic[] {
  if (apis.length > 0 || diagnostics.length > 0) return [];
  return [problem({ ...none(folder), severity: 'warning' })];
}

/**
 * Refuses what tells of nothing where something hangs on it, such as packages that would be removed or that all
 * APIs would count as new: rather is the folder a wrong one. Where a document cannot be read, that is told already.
 *
 * @throws DiagnosticError `LRO-MODEL-NONE`.
 */
export function refuseNoApis(folder: string, { apis, diagnostics }: Told, help?: string): void {
  if (apis.length > 0 || diagnostics.some(({ severity }) => severity === 'error')) return;
  throw new DiagnosticError({ ...none(folder), ...(help !== undefined && { help }) });
}

function none(file: string) {
  return { code: 'LRO-MODEL-NONE', message: 'no spec tells of an API', file } as const;
}
