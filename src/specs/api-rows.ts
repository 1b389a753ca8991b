import type { OperationsApi } from '../model/operations-api.js';
import { type ListRow, listRows } from './list-row.js';
import { type StartLine, startLines } from './start-row.js';

/** What `list` prints of an API. */
export interface ApiRows {
  readonly methods: readonly ListRow[];
  readonly starts: readonly StartLine[];
}

export function rowsOf(api: OperationsApi): ApiRows {
  return { methods: listRows(api), starts: startLines(api) };
}
