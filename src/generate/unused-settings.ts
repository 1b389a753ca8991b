import { type Diagnostic, pointerTo, problem } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/did-you-mean.js';
import type { OperationsApi } from '../model/operations-api.js';

/** What settings say of APIs, and where. */
export interface SpokenOf {
  readonly file?: string | undefined;
  /** `file:v1` or `file`, with the place of each in the file. */
  readonly named: readonly { readonly name: string; readonly pointer: readonly string[] }[];
}

/** Says which settings are about no API that there is, for they do nothing. */
export function unusedSettings(
  { file, named }: SpokenOf,
  apis: readonly Pick<OperationsApi, 'id' | 'service'>[],
): Diagnostic[] {
  const known = [...new Set(apis.flatMap(({ id, service }) => [id, service]))];
  return named
    .filter(({ name }) => !known.includes(name))
    .map(({ name, pointer }) => {
      const near = didYouMean(name, known);
      return problem({
        code: 'LRO-CONFIG-UNUSED',
        message: `no spec tells of ${name}, so that this setting does nothing`,
        ...(near !== undefined && { help: near }),
        ...(file !== undefined && { file }),
        pointer: pointerTo('', ...pointer),
      });
    });
}
