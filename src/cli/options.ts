import type { InferredOptionTypes, Options, PositionalOptions } from 'yargs';

/** Options that every command takes. */
export const globalOptions = {
  json: { type: 'boolean', default: false, describe: 'Print the result as JSON' },
  quiet: { type: 'boolean', default: false, describe: 'Print problems only' },
  verbose: { type: 'boolean', default: false, describe: 'Print stack traces of errors' },
  config: {
    type: 'string',
    requiresArg: true,
    describe: 'File with settings',
    defaultDescription: 'lrogen.config.json',
  },
  specs: {
    type: 'string',
    requiresArg: true,
    describe: 'Folder of specs',
    defaultDescription: 'specs',
  },
} as const satisfies Record<string, Options>;
export type GlobalOptions = InferredOptionTypes<typeof globalOptions>;

/** The APIs that a command is about. */
export const apiPositional = {
  type: 'string',
  array: true,
  default: [] as string[],
  describe: 'An API (file:v1), or a service for all its versions (file); none for all',
} as const satisfies PositionalOptions;

export const outOption = {
  type: 'string',
  requiresArg: true,
  describe: 'Folder of packages',
  defaultDescription: 'generated',
} as const satisfies Options;

/** Options of commands that write. */
export const writeOptions = {
  'dry-run': { type: 'boolean', default: false, describe: 'Say what would change; write nothing' },
  force: { type: 'boolean', default: false, describe: 'Overwrite files that were edited by hand' },
} as const satisfies Record<string, Options>;

/** Threads more than any machine has would only wait for each other. */
const MAX_JOBS = 64;

/**
 * @throws Error where `value` is no number of threads; yargs tells it as wrong usage.
 */
function readJobs(value: unknown): number {
  const jobs = Number(value);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MAX_JOBS) return jobs;
  throw new Error(`--jobs takes a whole number from 1 to ${MAX_JOBS}, once.`);
}

/** One by default: each thread loads the emitters anew, which two cores do not win back. */
export const jobsOption = {
  requiresArg: true,
  default: 1,
  coerce: readJobs,
  describe: 'Threads to render in',
} as const satisfies Options;

/**
 * What is wrong with the values of options that take one: given twice, yargs makes a list of them,
 * and an empty one would name the working folder. Words behind `--` would be passed over.
 */
export function wrongValues(options: Readonly<Record<string, unknown>>): string | undefined {
  for (const name of ['config', 'specs', 'out']) {
    if (Array.isArray(options[name])) return `--${name} is given more than once.`;
    if (options[name] === '') return `--${name} is given an empty value.`;
  }
  const words = Array.isArray(options._) ? options._ : [];
  return words.length > 1 ? `Not understood: ${words.slice(1).join(' ')}` : undefined;
}
