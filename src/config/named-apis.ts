import { printApiId } from '../model/api-id.js';
import { statedParts } from '../model/stated-api.js';
import type { CheckedSettings } from './settings-schema.js';

/** An API or a service that settings speak of. */
export interface NamedApi {
  /** `file:v1`, or `file`. */
  readonly name: string;
  /** JSON pointer to where they do. */
  readonly pointer: readonly string[];
}

/** All APIs and services that settings speak of. */
export function namedApis({ apis, versions, packages, outputs = [] }: CheckedSettings): NamedApi[] {
  const under = (map: object = {}, ...pointer: string[]): NamedApi[] =>
    Object.keys(map).map((name) => ({ name, pointer: [...pointer, name] }));
  return [
    ...Object.entries(apis).map(([id, { service, version }]) => {
      const name = printApiId(statedParts({ id, service, version }));
      return { name, pointer: ['apis', id] };
    }),
    ...under(versions, 'versions'),
    ...under(packages, 'packages'),
    ...outputs.flatMap((output, i) => [
      ...under(output.versions, 'outputs', String(i), 'versions'),
      ...under(output.packages, 'outputs', String(i), 'packages'),
    ]),
  ];
}
