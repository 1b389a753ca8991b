import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { ConformanceRow } from '../normalize/conformance.js';
import type { Normalized } from '../normalize/normalize.js';
import { cacheFile } from '../output/cache-folder.js';
import { SlicedFile, writeSliced } from '../output/sliced-file.js';
import { servicesOf } from './select-apis.js';

const KIND = 'model';

/** What decides on a model: this tool, and the documents as `stat` tells of them. */
export interface ModelKey {
  readonly generator: string;
  readonly specs: string;
}

/** An API of a kept model. */
interface KeptApi {
  readonly id: string;
  readonly service: string;
  /** Whether it has bindings. */
  readonly isBound: boolean;
}

/** The model that a folder's documents gave when they were last read, of which parts can be had alone. */
export class KeptModel {
  readonly diagnostics: readonly Diagnostic[];
  readonly #file: SlicedFile;
  readonly #apis: readonly KeptApi[];

  private constructor(file: SlicedFile) {
    this.#file = file;
    this.diagnostics = file.head.diagnostics as readonly Diagnostic[];
    this.#apis = file.head.apis as readonly KeptApi[];
  }

  /** Undefined where none is kept, or that of other documents or of another version of this tool. */
  static async open(folder: string, key: ModelKey): Promise<KeptModel | undefined> {
    const file = SlicedFile.open(await cacheFile(folder, KIND));
    const isSame = file?.head.generator === key.generator && file.head.specs === key.specs;
    return file !== undefined && isSame ? new KeptModel(file) : undefined;
  }

  static async save(folder: string, key: ModelKey, model: Normalized): Promise<void> {
    const file = await cacheFile(folder, KIND);
    const { apis, unbound, conformance, diagnostics } = model;
    const kept = [
      ...apis.map(({ id, service }) => ({ id, service, isBound: true })),
      ...unbound.map(({ id, service }) => ({ id, service, isBound: false })),
    ];
    const values = new Map<string, unknown>([
      ...[...apis, ...unbound].map((api) => [sliceOf(api), api] as const),
      ['conformance', conformance],
    ]);
    await writeSliced(file, { about: folder, ...key, apis: kept, diagnostics }, values);
  }

  /**
   * The model of the services of the selected APIs, with what was documented of any; undefined where it is damaged.
   *
   * @throws DiagnosticError `LRO-API-UNKNOWN` where a selector names no API.
   */
  read(selectors: readonly string[]): Normalized | undefined {
    const wanted = servicesOf(this.#apis, selectors);
    const selected = this.#apis.filter(({ service }) => wanted.has(service));
    const read = this.#file.read(['conformance', ...selected.map(sliceOf)]);
    if (read === undefined) return undefined;
    const [conformance, ...apis] = read as [ConformanceRow[], ...OperationsApi[]];
    return {
      apis: apis.filter((_, i) => selected[i]?.isBound === true),
      unbound: apis.filter((_, i) => selected[i]?.isBound === false),
      conformance,
      diagnostics: this.diagnostics,
    };
  }
}

function sliceOf({ id }: { readonly id: string }): string {
  return `api ${id}`;
}
