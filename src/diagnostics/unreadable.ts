import { type Diagnostic, problem } from './diagnostic.js';

/** What the disk says of a file or a folder that it does not let us read. */
export function unreadable(file: string, error: unknown): Diagnostic {
  return problem({
    code: 'LRO-INPUT-READ',
    message: `it cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    help: 'Check its permissions and those of the folders above it',
    file,
  });
}
