/** How a command ends. */
export const ExitCode = {
  well: 0,
  /** A check found something, the output folder is not as a run may change it, or lrogen failed. */
  found: 1,
  usage: 2,
  /** An input could not be read. */
  input: 3,
  /** Somebody ended it at a question, as shells count SIGINT. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
