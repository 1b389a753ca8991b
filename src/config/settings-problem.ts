import type { z } from 'zod';
import { DiagnosticError, type Problem, pointerTo } from '../diagnostics/diagnostic.js';
import { schemaIssue } from '../diagnostics/schema-issue.js';
import type { JsonText } from './json-text.js';

/** What is wrong with settings, or with the file of them. */
export function settingsProblem(
  file: string,
  message: string,
  more: Partial<Problem> = {},
): DiagnosticError {
  return new DiagnosticError({ code: 'LRO-CONFIG', message, file, ...more });
}

/**
 * The first thing that is wrong with settings, with its place in the file.
 *
 * @param schema what they were checked against.
 */
export function problemOf(
  { file, json }: { readonly file: string; readonly json?: JsonText },
  schema: z.ZodType,
  issues: readonly z.core.$ZodIssue[],
): DiagnosticError {
  const { path, message, help } = schemaIssue(schema, issues, 'setting');
  const at = json ? `${json.placeOf(path)}: ` : '';
  const pointer = pointerTo('', ...path.map(String));
  return settingsProblem(file, at + message, { pointer, ...(help !== undefined && { help }) });
}
