import { invalidName } from './call.js';
import type { Client } from './client.js';
import { type Fields, formatName, parseName } from './path.js';

/**
 * The name of an operation.
 *
 * @param fields what stands in the variables of one pattern, and nothing else.
 * @throws InvalidNameError
 */
export function makeName({ api }: Client, fields: object): string {
  const name = formatName(api.names, fields as Fields);
  if (name === undefined) throw invalidName(api, fields);
  return name;
}

/**
 * What stands in the variables of the first pattern that a name fits.
 *
 * @typeParam TFields what the API's patterns make of it; the caller knows them.
 * @throws InvalidNameError
 */
export function readName<TFields extends object>({ api }: Client, text: string): TFields {
  const fields = parseName(api.names, text);
  if (!fields) throw invalidName(api, text);
  return fields as TFields;
}

/** Whether a text fits a pattern of the API. */
export function isName({ api }: Client, text: unknown): boolean {
  return parseName(api.names, text) !== undefined;
}
