import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import type { PlacedRow } from '../model/documented.js';
import type { Disagreement } from '../model/evidence.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { ConformanceRow } from '../normalize/conformance.js';
import { withDefaultRules } from '../normalize/default-rules.js';
import { finishApi } from '../normalize/finish-api.js';
import { withHttpRules } from '../normalize/http-rules.js';
import { type Group, groupHeads } from '../normalize/identify.js';
import { mergeApi } from '../normalize/merge-api.js';
import { AssignedRows, conformanceOf, diagnosticsOf } from '../normalize/normalize.js';
import { sha256 } from '../output/digest.js';
import { Slice } from '../output/slice.js';
import { rowsOf } from './api-rows.js';
import { apiSlice, CONFORMANCE, DISAGREEMENTS, outlineOf, rowsSlice } from './folder-model.js';
import { type KeptApi, type KeptModel, toldOf } from './model-cache.js';
import type { KeptHead, ListingReading } from './read-listing.js';

/** What the documents of a folder say, to be kept. */
export interface NormalizedListing {
  readonly all: readonly KeptApi[];
  readonly diagnostics: readonly Diagnostic[];
  readonly slices: ReadonlyMap<string, Slice>;
}

/** What `check` looks at, of one API. */
interface Findings {
  readonly conformance: readonly ConformanceRow[];
  readonly disagreements: readonly Disagreement[];
}

/** An API that is to be in the model; with its slices where it was normalized now. */
interface Entry {
  readonly outline: KeptApi;
  readonly api?: Slice;
  readonly rows?: Slice;
  readonly findings?: Slice;
}

/**
 * The same as `normalize`, of an API at a time: one whose sources say what they said before, and of which
 * the same is documented and stated, is taken from what is kept.
 *
 * @throws RangeError where what was kept is damaged.
 */
export function normalizeListing(
  reading: ListingReading,
  before: KeptModel | undefined,
): NormalizedListing {
  const { documented, exceptions } = reading;
  const known = new Map(before?.all.map((api) => [api.id, api]));
  const rows = new AssignedRows(documented);
  const stated = sha256(JSON.stringify(exceptions));
  const entries = groupHeads(reading.heads)
    .sort((a, b) => compareText(a.id, b.id))
    .map((group): Entry => {
      const api = new ListedApi(group, reading, known.get(group.id));
      const own = api.hasBindings ? rows.take(api) : [];
      const facts = sha256(JSON.stringify([stated, own]));
      if (api.kept?.facts === facts) return { outline: api.kept };
      return finished(api, own, facts, reading);
    });
  const all = entries.map(({ outline }) => outline);
  const slices = slicesOf(entries, before);
  const findings = all.map((api) => slices.get(findingsSlice(api))?.parse() as Findings);
  return {
    all,
    diagnostics: [
      ...reading.diagnostics,
      ...diagnosticsOf(
        all.map(({ used, problems }) => ({ used, diagnostics: problems })),
        exceptions,
      ),
    ],
    slices: new Map([
      ...slices,
      [CONFORMANCE, Slice.of(conformanceOf(rows, findings, exceptions))],
      [DISAGREEMENTS, Slice.of(disagreementsIn(all, findings))],
    ]),
  };
}

/** What the sources of an API say together, and what it was when they last said the same. */
class ListedApi {
  readonly id: string;
  readonly service: string;
  readonly version: string;
  /** Of what the sources say. */
  readonly sources: string;
  /** Undefined where the sources say something else. */
  readonly kept: KeptApi | undefined;
  readonly #group: Group<KeptHead>;
  readonly #reading: ListingReading;
  #merged: OperationsApi | undefined;

  constructor(group: Group<KeptHead>, reading: ListingReading, kept: KeptApi | undefined) {
    const { id, service, version } = group;
    this.id = id;
    this.service = service;
    this.version = version;
    this.sources = sha256(JSON.stringify([id, group.sources.map(({ digest }) => digest)]));
    this.kept = kept?.sources === this.sources ? kept : undefined;
    this.#group = group;
    this.#reading = reading;
  }

  get host(): string {
    return this.kept?.host ?? this.merged.host;
  }

  get hasBindings(): boolean {
    if (this.kept === undefined) return this.merged.bindings.length > 0;
    return this.kept.fate === 'bound' || this.kept.fate === 'invalid';
  }

  get merged(): OperationsApi {
    if (this.#merged === undefined) {
      const all = this.#reading.sourcesOf(this.#group.sources);
      const sources = withDefaultRules(withHttpRules(all));
      this.#merged = mergeApi({ ...this.#group, sources, all });
    }
    return this.#merged;
  }
}

function finished(
  { host, sources, merged }: ListedApi,
  rows: readonly PlacedRow[],
  facts: string,
  { exceptions }: ListingReading,
): Entry {
  const { api, fate, conformance, used, diagnostics } = finishApi(merged, rows, exceptions);
  const slice = Slice.of(api);
  const isBound = fate === 'bound';
  const outline = outlineOf(api, isBound, slice);
  const disagreements = isBound ? api.disagreements : [];
  return {
    outline: { ...outline, fate, host, sources, facts, used, problems: diagnostics },
    api: slice,
    rows: Slice.of(rowsOf(api)),
    findings: Slice.of({ conformance, disagreements } satisfies Findings),
  };
}

function findingsSlice({ id }: { readonly id: string }): string {
  return `findings ${id}`;
}

/** Of all APIs that there is something to tell of: what they are, and what was found of any. */
function slicesOf(entries: readonly Entry[], before: KeptModel | undefined): Map<string, Slice> {
  const told = new Set(toldOf(entries.map(({ outline }) => outline)));
  const slices = new Map<string, Slice | undefined>();
  for (const { outline, api, rows, findings } of entries) {
    if (told.has(outline)) slices.set(apiSlice(outline), api).set(rowsSlice(outline), rows);
    slices.set(findingsSlice(outline), findings);
  }
  const kept = [...slices].flatMap(([name, slice]) => (slice === undefined ? [name] : []));
  const read = kept.length === 0 ? [] : before?.slices.read(kept);
  if (read === undefined) throw new RangeError('what was normalized before is not there');
  const byName = new Map(kept.map((name, i) => [name, read[i]]));
  return new Map(
    [...slices].map(([name, slice]) => [name, slice ?? byName.get(name) ?? Slice.of(null)]),
  );
}

function disagreementsIn(
  apis: readonly KeptApi[],
  findings: readonly Findings[],
): Record<string, readonly Disagreement[]> {
  return Object.fromEntries(
    apis.flatMap(({ id, fate }, i) =>
      fate === 'bound' ? [[id, findings[i]?.disagreements ?? []] as const] : [],
    ),
  );
}
