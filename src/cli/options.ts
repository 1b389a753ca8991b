import type { InferredOptionTypes, Options, PositionalOptions } from 'yargs';

/** Heads the options that every command takes. */
export const EVERY_COMMAND = 'Options of every command:';

/** Options that every command takes. */
export const globalOptions = {
  json: {
    group: EVERY_COMMAND,
    type: 'boolean',
    default: false,
    describe: 'Print JSON for programs; nothing else goes to standard output',
  },
  quiet: {
    group: EVERY_COMMAND,
    type: 'boolean',
    default: false,
    describe: 'Print neither progress nor a report of what was done, only problems',
  },
  verbose: {
    group: EVERY_COMMAND,
    type: 'boolean',
    default: false,
    describe: 'Print stack traces of errors too, and all that check looked at',
  },
  config: {
    group: EVERY_COMMAND,
    type: 'string',
    requiresArg: true,
    describe: 'File with settings, which options override',
    defaultDescription: 'lrogen.config.{json,jsonc,ts,js}',
  },
  specs: {
    group: EVERY_COMMAND,
    type: 'string',
    requiresArg: true,
    describe: 'Folder of the specs that sync writes and all else reads',
    defaultDescription: 'specs',
  },
} as const satisfies Record<string, Options>;
export type GlobalOptions = InferredOptionTypes<typeof globalOptions>;

/** The APIs that a command is about. */
export const apiPositional = {
  type: 'string',
  array: true,
  default: [] as string[],
  defaultDescription: 'all',
  describe: 'APIs as service:version (file:v1), or services with all their versions (file)',
} as const satisfies PositionalOptions & Pick<Options, 'defaultDescription'>;

export const outOption = {
  type: 'string',
  requiresArg: true,
  describe: 'Folder of the packages',
  defaultDescription: 'generated',
} as const satisfies Options;

export const preGaOption = {
  choices: ['major', 'minor'],
  default: 'major',
  describe: 'What a breaking change of an alpha or beta version asks for',
} as const satisfies Options;

/** Options of commands that write. */
export const writeOptions = {
  'dry-run': {
    type: 'boolean',
    default: false,
    describe: 'Print what would change; write nothing, and end as the run itself would',
  },
  force: {
    type: 'boolean',
    default: false,
    describe: 'Replace files even if they were edited by hand',
  },
  wait: {
    type: 'boolean',
    default: false,
    describe: 'Wait however long another run is writing to the folder',
  },
  'rebuild-manifest': {
    type: 'boolean',
    default: false,
    describe: 'Make a manifest that cannot be used anew, of what it lists and what is there',
  },
} as const satisfies Record<string, Options>;

/** Threads more than any machine has would only wait for each other. */
const MAX_JOBS = 64;

/**
 * The value of an option that takes a number of things.
 *
 * @throws Error where it is none, or more than `most`; yargs tells it as wrong usage.
 */
export function readCount(name: string, value: unknown, most: number): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new Error(`--${name} takes a whole number from 1 to ${most}, once.`);
}

export const jobsOption = {
  requiresArg: true,
  coerce: (value: unknown) =>
    value === undefined ? undefined : readCount('jobs', value, MAX_JOBS),
  describe: `Threads to render in, 1 to ${MAX_JOBS}`,
  defaultDescription: 'as many as are of use',
} as const satisfies Options;

export const cacheOption = {
  type: 'boolean',
  default: true,
  describe: 'Pass over what the last run made of the same; --no-cache makes all anew',
} as const satisfies Options;

export const readCacheOption = {
  type: 'boolean',
  default: true,
  describe: 'Pass over what did not change since it was last read or written; --no-cache reads all',
} as const satisfies Options;

/**
 * What is wrong with the values of options that take one: given twice, yargs makes a list of them,
 * and an empty one would name the working folder. Arguments are never empty. Words behind `--` would be passed over, and what
 * is neither true nor false would be one of them for a switch.
 *
 * @param words of the command line.
 * @param known options by name; true for those that are switches.
 */
export function wrongValues(
  options: Readonly<Record<string, unknown>>,
  words: readonly string[],
  known: ReadonlyMap<string, boolean>,
): string | undefined {
  for (const word of words) {
    const [, name = '', value = ''] = /^--(?:no-)?([\w-]+)=(.*)$/s.exec(word) ?? [];
    if (known.get(name) === true && !/^(?:true|false)$/.test(value)) {
      return `--${name} is on or off, and takes no value such as ${JSON.stringify(value)}.`;
    }
  }
  for (const name of ['config', 'specs', 'out']) {
    if (Array.isArray(options[name])) return `--${name} is given more than once.`;
    if (options[name] === '') return `--${name} is given an empty value.`;
  }
  for (const name of ['api', 'service', 'from', 'to']) {
    if ([options[name]].flat().includes('')) return 'an argument is empty.';
  }
  const rest = Array.isArray(options._) ? options._ : [];
  return rest.length > 1 ? `Not understood: ${rest.slice(1).join(' ')}` : undefined;
}
