import { z } from 'zod';
import { type Diagnostic, pointerTo, problem } from '../diagnostics/diagnostic.js';
import { DISAGREEMENT_FIELDS } from '../model/evidence.js';
import { LOCATION_HOST } from '../model/server-url.js';
import { type SourceDocument, textOf } from './document/source-document.js';

/** The one file in a folder of specs that people write. */
export const EXCEPTIONS_FILE = 'exceptions.json';

const reason = z.string().min(10);

/** A pattern of names: literals, and variables of one segment. */
const namePattern = z.string().regex(/^(?:[\w-]+|\{\w+\})(?:\/(?:[\w-]+|\{\w+\}))*$/);
const fieldsOf = (pattern: string) => (pattern.match(/\{\w+\}/g) ?? []).sort().join();

/** Facts that no source states, and disagreements that are known: data, each with its reason. */
const exceptionsSchema = z.strictObject({
  endpoints: z
    .array(
      z.strictObject({
        host: z.string(),
        /** How the service names the host of every location. */
        pattern: z.string().regex(LOCATION_HOST).optional(),
        /** Hosts of single locations, where there is no pattern to them. */
        hosts: z.record(z.string(), z.string()).default({}),
        atDefaultHost: z.array(z.string()).default([]),
        /** Whether the location in a name must choose the host. */
        required: z.boolean().default(true),
        reason,
      }),
    )
    .default([]),
  disagreements: z
    .array(
      z.strictObject({
        api: z.string(),
        subject: z.string(),
        field: z.enum(DISAGREEMENT_FIELDS),
        reason,
      }),
    )
    .default([]),
  /** Names that operations tell otherwise than the paths of their methods take them. */
  names: z
    .array(
      z
        .strictObject({
          api: z.string(),
          /** As operations tell them: `projects/_/buckets/{bucket}/operations/{operation}`. */
          from: namePattern,
          /** As the methods take them: `b/{bucket}/operations/{operation}`. */
          to: namePattern,
          reason,
        })
        .refine(({ from, to }) => fieldsOf(from) === fieldsOf(to), {
          message: 'must have the same variables as "from"',
          path: ['to'],
        }),
    )
    .default([]),
  documented: z
    .array(z.strictObject({ api: z.string(), method: z.string(), url: z.string(), reason }))
    .default([]),
});
export type Exceptions = z.infer<typeof exceptionsSchema>;

export const NO_EXCEPTIONS: Exceptions = {
  endpoints: [],
  disagreements: [],
  names: [],
  documented: [],
};

/** Reads `exceptions.json`; every problem is a diagnostic with its place. */
export function readExceptions(document: SourceDocument): {
  readonly exceptions: Exceptions;
  readonly diagnostics: readonly Diagnostic[];
} {
  const problemAt = (message: string, pointer: string): Diagnostic =>
    problem({ code: 'LRO-EXCEPTION-SYNTAX', message, file: document.file, pointer });
  let json: unknown;
  try {
    json = JSON.parse(textOf(document));
  } catch (error) {
    return { exceptions: NO_EXCEPTIONS, diagnostics: [problemAt(String(error), '')] };
  }
  const parsed = exceptionsSchema.safeParse(json);
  if (parsed.success) return { exceptions: parsed.data, diagnostics: [] };
  const diagnostics = parsed.error.issues.map(({ message, path }) =>
    problemAt(message, pointerTo('', ...path.map(String))),
  );
  return { exceptions: NO_EXCEPTIONS, diagnostics };
}
