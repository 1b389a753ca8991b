import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Disagreement } from '../model/evidence.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { ConformanceRow } from '../normalize/conformance.js';
import { losses, noClient } from '../normalize/losses.js';
import { Slice } from '../output/slice.js';
import type { ApiRows } from './api-rows.js';
import type { Selectable } from './select-apis.js';

/** What is known of an API before it is read. */
export interface ApiOutline
  extends Selectable,
    Pick<OperationsApi, 'version' | 'title' | 'canonicalName' | 'clientName'> {
  /** Whether it has a client; else every operations method was skipped, or it only has starts. */
  readonly isBound: boolean;
  /** Of all that is known of it. */
  readonly digest: string;
  /** How much that is, in bytes. */
  readonly size: number;
  /** What callers do without: see `losses`. */
  readonly losses: readonly Diagnostic[];
  /** Why there is no client, where there is none: see `noClient`. */
  readonly noClient?: Diagnostic;
}

/** What a model holds, by name: see `apiSlice`. */
export interface Slices {
  /** Undefined where one is not there. */
  read(names: readonly string[]): readonly Slice[] | undefined;
}

export const CONFORMANCE = 'conformance';
export const DISAGREEMENTS = 'disagreements';

/** The name of the slice that holds an API. */
export function apiSlice({ id }: { readonly id: string }): string {
  return `api ${id}`;
}

/** The name of the slice that holds its rows alone, a tenth of it. */
export function rowsSlice({ id }: { readonly id: string }): string {
  return `rows ${id}`;
}

export interface ModelParts {
  /** By id. */
  readonly apis: readonly ApiOutline[];
  readonly diagnostics: readonly Diagnostic[];
  readonly slices: Slices;
}

/** What the documents of a folder say, of which parts can be had without the others. */
export class FolderModel {
  /** All APIs that the specs tell of, by id. */
  readonly apis: readonly ApiOutline[];
  readonly diagnostics: readonly Diagnostic[];
  #slices: Slices;
  readonly #anew: (() => Promise<ModelParts>) | undefined;
  #isPart = false;

  /** @param anew reads the documents, where what is kept of them turns out to be damaged. */
  constructor({ apis, diagnostics, slices }: ModelParts, anew?: () => Promise<ModelParts>) {
    this.apis = apis;
    this.diagnostics = diagnostics;
    this.#slices = slices;
    this.#anew = anew;
  }

  async read(apis: readonly ApiOutline[]): Promise<OperationsApi[]> {
    return (await this.#values(apis.map(apiSlice))) as OperationsApi[];
  }

  async rows(apis: readonly ApiOutline[]): Promise<ApiRows[]> {
    return (await this.#values(apis.map(rowsSlice))) as ApiRows[];
  }

  /** How documented rows stand: all, also those about no API, or those about the APIs of a part. */
  async conformance(): Promise<readonly ConformanceRow[]> {
    const [rows] = (await this.#values([CONFORMANCE])) as [readonly ConformanceRow[]];
    const ids = new Set(this.apis.map(({ id }) => id));
    return this.#isPart ? rows.filter(({ api }) => ids.has(api)) : rows;
  }

  /** Where the sources of APIs with a client disagree, by id. */
  async disagreements(): Promise<Readonly<Record<string, readonly Disagreement[]>>> {
    const [byApi] = await this.#values([DISAGREEMENTS]);
    return byApi as Record<string, Disagreement[]>;
  }

  /** The same without all other APIs. */
  withOnly(apis: readonly ApiOutline[]): FolderModel {
    const { diagnostics } = this;
    const part = new FolderModel({ apis, diagnostics, slices: this.#slices }, this.#anew);
    part.#isPart = true;
    return part;
  }

  async #values(names: readonly string[]): Promise<unknown[]> {
    try {
      return valuesOf(this.#slices, names);
    } catch (error) {
      if (this.#anew === undefined) throw error;
      this.#slices = (await this.#anew()).slices;
      return valuesOf(this.#slices, names);
    }
  }
}

export function outlineOf(
  api: OperationsApi,
  isBound: boolean,
  { digest, size }: Slice,
): ApiOutline {
  const { id, service, version, title, canonicalName, clientName } = api;
  return {
    ...{ id, service, version, title, canonicalName, isBound, digest, size },
    ...(clientName !== undefined && { clientName }),
    losses: losses(api),
    ...(!isBound && { noClient: noClient(api) }),
  };
}

export function slicesIn(slices: ReadonlyMap<string, Slice>): Slices {
  return { read: (names) => names.map((name) => slices.get(name) ?? Slice.of(null)) };
}

function valuesOf(slices: Slices, names: readonly string[]): unknown[] {
  const read = slices.read(names);
  if (read === undefined) throw new RangeError('a part of the model is not there');
  return read.map((slice) => slice.parse());
}
