import type { ApiTypes, Client } from './api.js';
import { invalidName } from './call.js';
import { type Fields, formatName, parseName } from './path.js';

/**
 * The name of an operation.
 *
 * @param fields what stands in the variables of one pattern, and nothing else.
 * @throws InvalidNameError
 */
export function makeName<T extends Pick<ApiTypes, 'name' | 'nameFields'>>(
  { api }: Client<T>,
  fields: T['nameFields'],
): T['name'] {
  const name = formatName(api.names, fields as Fields);
  if (name) return name;
  throw invalidName(api, fields, 'name');
}

/**
 * What stands in the variables of the first pattern that a name fits.
 *
 * @throws InvalidNameError
 */
export function readName<T extends Pick<ApiTypes, 'nameFields'>>(
  { api }: Client<T>,
  text: string,
): T['nameFields'] {
  const fields = parseName(api.names, text);
  if (fields) return fields;
  throw invalidName(api, text, 'name');
}

/** Whether a text fits a pattern of the API. */
export function isName<T extends Pick<ApiTypes, 'name'>>(
  { api }: Client<T>,
  text: unknown,
): text is T['name'] {
  return !!parseName(api.names, text);
}
