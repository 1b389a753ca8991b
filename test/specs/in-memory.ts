import type { OperationsApi } from '../../src/model/operations-api.js';
import { Slice } from '../../src/output/slice.js';
import {
  apiSlice,
  CONFORMANCE,
  DISAGREEMENTS,
  FolderModel,
  outlineOf,
  slicesIn,
} from '../../src/specs/folder-model.js';
import { knownApis } from '../../src/specs/select-apis.js';

/** What a folder of specs would say that told of these APIs, of which nothing is documented. */
export function inMemory(
  apis: readonly OperationsApi[],
  unbound: readonly OperationsApi[] = [],
): FolderModel {
  const model = { apis, unbound, conformance: [], diagnostics: [] };
  const all = knownApis(model).map((api) => ({ api, slice: Slice.of(api) }));
  return new FolderModel({
    apis: all.map(({ api, slice }) => outlineOf(api, apis.includes(api), slice)),
    diagnostics: [],
    slices: slicesIn(
      new Map([
        ...all.map(({ api, slice }) => [apiSlice(api), slice] as const),
        [CONFORMANCE, Slice.of([])],
        [DISAGREEMENTS, Slice.of({})],
      ]),
    ),
  });
}
