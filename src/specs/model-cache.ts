import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Fate } from '../normalize/finish-api.js';
import { cacheFile } from '../output/cache-folder.js';
import type { Slice } from '../output/slice.js';
import { SlicedFile, writeSliced } from '../output/sliced-file.js';
import type { ApiOutline, ModelParts } from './folder-model.js';

const KIND = 'model';

/** What decides on a model: this tool, and the documents as `stat` tells of them. */
export interface ModelKey {
  readonly generator: string;
  readonly specs: string;
}

/** An API as it was normalized, and what decided on that. */
export interface KeptApi extends ApiOutline {
  readonly fate: Fate;
  readonly host: string;
  /** Of what its sources say. */
  readonly sources: string;
  /** Of what is documented and stated. */
  readonly facts: string;
  /** The exceptions that it needs, as JSON pointers. */
  readonly used: readonly string[];
  /** What is wrong with it. */
  readonly problems: readonly Diagnostic[];
}

/** The model that a folder's documents gave when they were last read. */
export interface KeptModel extends ModelParts {
  readonly key: ModelKey;
  /** Those too that the specs tell nothing usable of. */
  readonly all: readonly KeptApi[];
}

/** Undefined where none is kept, or that of another version of this tool. */
export async function openModel(folder: string, generator: string): Promise<KeptModel | undefined> {
  const file = SlicedFile.open(await cacheFile(folder, KIND));
  if (file === undefined || file.head.generator !== generator) return undefined;
  const all = file.head.apis as readonly KeptApi[];
  return {
    key: { generator, specs: String(file.head.specs) },
    all,
    apis: toldOf(all),
    diagnostics: file.head.diagnostics as readonly Diagnostic[],
    slices: file,
  };
}

export async function saveModel(
  folder: string,
  { key, all, diagnostics }: Omit<KeptModel, 'apis' | 'slices'>,
  slices: ReadonlyMap<string, Slice>,
): Promise<void> {
  const file = await cacheFile(folder, KIND);
  await writeSliced(file, { about: folder, ...key, apis: all, diagnostics }, slices);
}

/** The APIs that there is something to tell of. */
export function toldOf(apis: readonly KeptApi[]): KeptApi[] {
  return apis.filter(({ fate }) => fate === 'bound' || fate === 'unbound');
}
