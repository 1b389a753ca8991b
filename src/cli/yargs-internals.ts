import type { Argv } from 'yargs';

/** What yargs has, though its types do not tell it. */
interface Internals {
  getOptions(): { readonly key: object; readonly boolean: readonly string[] };
  getInternalMethods(): {
    getUsageInstance(): { cacheHelpMessage: () => void };
    getLoggerInstance(): { log: (line: string) => void };
  };
}

export function internals(parser: Argv): Internals {
  return parser as unknown as Internals;
}
