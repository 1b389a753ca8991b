import { type Diagnostic, pointerTo, problem } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/did-you-mean.js';
import { ExitCode } from '../diagnostics/exit-code.js';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import type { OperationsApi } from '../model/operations-api.js';

/** What settings say of APIs, and where. */
export interface SpokenOf {
  readonly file?: string | undefined;
  /** `file:v1` or `file`, with the place of each in the file. */
  readonly named: readonly { readonly name: string; readonly pointer: readonly string[] }[];
}

/** What the specs tell of. */
interface Told {
  readonly apis: readonly Pick<OperationsApi, 'id' | 'service'>[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Says which settings are about no API that there is, for they do nothing; not where a document cannot be read,
 * which may tell of it.
 */
export function unusedSettings(
  { file, named }: SpokenOf,
  { apis, diagnostics }: Told,
): Diagnostic[] {
  if (exitCodeOf(diagnostics) === ExitCode.input) return [];
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
