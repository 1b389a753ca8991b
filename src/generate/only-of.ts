import { DiagnosticError } from '../diagnostics/diagnostic.js';
import type { FolderModel } from '../specs/folder-model.js';
import { selectApis } from '../specs/select-apis.js';

/**
 * The model without the APIs whose packages go elsewhere. What is wrong with the specs stays.
 *
 * @param only `file:v1` or `file`; undefined for all.
 * @param selectors what is asked for.
 * @throws DiagnosticError `LRO-API-UNKNOWN` where one names no API, or one that is asked for has no packages here.
 */
export function onlyOf(
  model: FolderModel,
  only: readonly string[] | undefined,
  selectors: readonly string[],
): FolderModel {
  if (only === undefined) return model;
  const apis = selectApis(model.apis, only);
  const absent = selectors.find(
    (one) => !selectApis(model.apis, [one]).some((api) => apis.includes(api)),
  );
  if (absent !== undefined) {
    throw new DiagnosticError({
      code: 'LRO-API-UNKNOWN',
      message: `no output of the settings lists the API ${JSON.stringify(absent)}`,
      help: `List it in "apis" of one; there is ${only.join(', ')}`,
    });
  }
  return model.withOnly(apis);
}
