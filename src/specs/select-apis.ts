import { DiagnosticError } from '../diagnostics/diagnostic.js';
import type { OperationsApi } from '../model/operations-api.js';
import { compareText } from '../model/path-order.js';
import type { Normalized } from '../normalize/normalize.js';

/** What a word of the command line can name. */
export interface Named {
  /** `file:v1` */
  readonly id: string;
  /** `file` */
  readonly service: string;
}

/** All APIs that the specs tell of, those without a binding too, by id. */
export function knownApis({ apis, unbound }: Normalized): OperationsApi[] {
  return [...apis, ...unbound].sort((a, b) => compareText(a.id, b.id));
}

/**
 * The APIs that the words of a command line name: `file:v1` is one, `file` all its versions.
 * No word names all.
 *
 * @throws DiagnosticError `LRO-API-UNKNOWN` where a word names none.
 */
export function selectApis<Api extends Named>(
  apis: readonly Api[],
  words: readonly string[],
): Api[] {
  const unknown = words.find((word) => !apis.some((api) => isNamed(api, word)));
  if (unknown !== undefined) throw unknownApi(apis, unknown);
  return apis.filter((api) => words.length === 0 || words.some((word) => isNamed(api, word)));
}

function isNamed({ id, service }: Named, word: string): boolean {
  return word === id || word === service;
}

function unknownApi(apis: readonly Named[], word: string): DiagnosticError {
  const [service = ''] = word.split(':');
  const versions = apis.filter((api) => api.service === service).map(({ id }) => id);
  return new DiagnosticError({
    code: 'LRO-API-UNKNOWN',
    severity: 'error',
    message: `no spec tells of an API ${JSON.stringify(word)}`,
    help:
      versions.length > 0
        ? `There is ${versions.join(', ')}`
        : 'An API is written as service:version, such as file:v1; lrogen list prints all there are',
  });
}
