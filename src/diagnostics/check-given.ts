import { z } from 'zod';
import { DiagnosticError } from './diagnostic.js';
import { didYouMean } from './did-you-mean.js';
import { schemaIssue } from './schema-issue.js';

/** A text that is not empty. */
export const text = z.string().min(1);
export const texts = z.array(text);
export const flag = z.boolean().optional();
export const object = z.looseObject({});
const callback = z
  .custom((value) => typeof value === 'function', 'it must be a function')
  .optional();

/** Options of whatever tells while it works. */
export const listening = { onStep: callback, onDiagnostic: callback };

/** Options of whatever writes a folder; see `ApplyPlanOptions`. */
export const writing = { dryRun: flag, force: flag, wait: flag, rebuildManifest: flag };

/**
 * Refuses what a compiler would have refused: callers in JavaScript have none. An option that is called almost as one
 * that there is counts as misspelt; others are passed over, as the members of a larger object are.
 *
 * @param call the function as it is called: `sync(options)`.
 * @throws DiagnosticError `LRO-OPTION`.
 */
export function checkGiven(call: string, schema: z.ZodType, given: unknown): void {
  const checked = schema.safeParse(given);
  if (!checked.success) {
    const { path, message } = schemaIssue(schema, checked.error.issues, 'option');
    // What is missing is named by the message.
    const place = path.length === 0 || message.startsWith('"') ? '' : `${path.join('.')}: `;
    throw refused(call, place + message);
  }
  if (!(schema instanceof z.ZodObject)) return;
  const known = Object.keys(schema.shape);
  for (const name of Object.keys(given as object)) {
    if (known.includes(name)) continue;
    const near = didYouMean(name, known);
    if (near !== undefined) throw refused(call, `there is no option ${JSON.stringify(name)}`, near);
  }
}

function refused(call: string, message: string, help?: string): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-OPTION',
    message: `${call}: ${message}`,
    ...(help !== undefined && { help }),
  });
}
