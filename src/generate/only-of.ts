import type { FolderModel } from '../specs/folder-model.js';
import { selectApis } from '../specs/select-apis.js';

/**
 * The model without the APIs whose packages go elsewhere. What is wrong with the specs stays.
 *
 * @param only `file:v1` or `file`; undefined for all.
 * @throws DiagnosticError `LRO-API-UNKNOWN` where one names no API.
 */
export function onlyOf(model: FolderModel, only: readonly string[] | undefined): FolderModel {
  return only === undefined ? model : model.withOnly(selectApis(model.apis, only));
}
