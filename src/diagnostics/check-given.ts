import { z } from 'zod';
import { DiagnosticError } from './diagnostic.js';
import { schemaIssue } from './schema-issue.js';

/** A text that is not empty. */
export const text = z.string().min(1);
export const texts = z.array(text);
export const flag = z.boolean().optional();
export const object = z.looseObject({});
export const callback = z
  .custom((value) => typeof value === 'function', 'it must be a function')
  .optional();

/** Options of whatever tells while it works. */
export const listening = { onStep: callback, onDiagnostic: callback };

/** Options of whatever writes a folder; see `ApplyPlanOptions`. */
export const writing = { dryRun: flag, force: flag, wait: flag, rebuildManifest: flag };

/** One object may name them for all functions: those that have no use for one pass it over. */
const FOLDERS = ['specs', 'out'];

/**
 * Refuses what a compiler would have refused: callers in JavaScript have none.
 *
 * @param call the function as it is called: `sync(options)`.
 * @throws DiagnosticError `LRO-OPTION`.
 */
export function checkGiven(call: string, schema: z.ZodType, given: unknown): void {
  const checked = schema.safeParse(given);
  const issues = checked.error?.issues.filter((issue) => !isOfFolders(issue)) ?? [];
  if (issues.length === 0) return;
  const { path, message, help } = schemaIssue(schema, issues, 'option');
  // What is missing or unknown is named by the message.
  const isNamed = message.includes(JSON.stringify(path.at(-1)));
  const place = (isNamed ? path.slice(0, -1) : path).join('.');
  throw new DiagnosticError({
    code: 'LRO-OPTION',
    message: [call, place, message].filter(Boolean).join(': '),
    ...(help !== undefined && { help }),
  });
}

function isOfFolders(issue: z.core.$ZodIssue): boolean {
  const isUnknown = issue.code === 'unrecognized_keys' && issue.path.length === 0;
  return isUnknown && issue.keys.every((key) => FOLDERS.includes(key));
}
