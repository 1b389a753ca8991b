import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PlacedRow } from '../model/documented.js';
import { own } from '../model/own.js';
import type { SourceApi } from '../model/source-api.js';
import { headOf, type SourceHead } from '../normalize/identify.js';
import { cacheFile } from '../output/cache-folder.js';
import { sha256 } from '../output/digest.js';
import { mapPooled } from '../output/pool.js';
import { Slice } from '../output/slice.js';
import { SlicedFile, writeSliced } from '../output/sliced-file.js';
import type { StatSnapshot } from '../output/stat-snapshot.js';
import { contentOf, type SourceDocument } from '../sources/document/source-document.js';
import { gatherDocuments } from '../sources/document-kinds.js';
import type { Exceptions } from '../sources/exceptions.js';
import { type DocumentReading, readDocument } from '../sources/read-document.js';
import { exceptionsIn, isReadBeside } from './read-specs.js';
import { type Place, readPlace, type SpecListing, sortedByFile } from './spec-folder.js';

const KIND = 'readings';
/** Units that are read before what they say is taken, and their texts are let go. */
const AT_ONCE = 16;

/** A source, known by the digest of all that it says. */
export interface KeptHead extends SourceHead {
  readonly digest: string;
}

/** What a unit says: of each source the head, of the rest the digest of its slice. */
interface KeptUnit {
  readonly heads: readonly KeptHead[];
  readonly rows?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The same, with the slices where it was read now. */
interface UnitReading extends KeptUnit {
  readonly slices?: readonly Slice[];
}

/** How a folder's documents are read. */
export interface ListedSpecs {
  /** The folder, or the one document. */
  readonly folder: string;
  readonly listing: SpecListing;
  /** What `stat` told of them before any was read. */
  readonly seen: StatSnapshot;
  /** Of this tool, where what it read before may be used; else all are read anew. */
  readonly generator: string | undefined;
}

/** A document, or documents that are read together. */
interface Unit {
  readonly places: readonly Place[];
  /** Where they are a set: its name. */
  readonly set: string | undefined;
}

/** What the documents of a folder say, of which the sources of single APIs can be had without the others. */
export interface ListingReading {
  readonly heads: readonly KeptHead[];
  readonly documented: readonly PlacedRow[];
  readonly exceptions: Exceptions;
  readonly diagnostics: readonly Diagnostic[];
  /** @throws RangeError where what was kept is damaged. */
  readonly sourcesOf: (heads: readonly KeptHead[]) => SourceApi[];
}

/**
 * What the documents of a folder say. What was said by a document of the same name and bytes when this tool
 * last read it is not read again: whether the bytes are the same `stat` tells, else their digest.
 *
 * @param isUsed whether what was kept may be used.
 * @throws RangeError where what was kept is damaged.
 */
export async function readListing(specs: ListedSpecs, isUsed: boolean): Promise<ListingReading> {
  const { folder, listing, seen, generator } = specs;
  const file = generator === undefined ? undefined : await cacheFile(folder, KIND);
  const before = isUsed ? openReadings(file, generator) : undefined;
  const work = new ListingReader(seen, before);
  const units = unitsOf(listing);
  for (let i = 0; i < units.length; i += AT_ONCE) await work.read(units.slice(i, i + AT_ONCE));
  const said = [...work.readings.values()];
  const slices = slicesOf(said, before);
  if (work.isNew && generator !== undefined) {
    const kept = [...work.readings].map(([key, reading]) => [key, keptOf(reading)] as const);
    const head = {
      ...{ about: folder, generator },
      digests: Object.fromEntries(work.digests),
      units: Object.fromEntries(kept),
    };
    await writeSliced(file, head, slices);
  }
  const { exceptions, diagnostics } = exceptionsIn(work.beside);
  const sliced = (name: string): unknown => slices.get(name)?.parse();
  return {
    heads: said.flatMap(({ heads }) => heads),
    documented: said.flatMap(({ rows }) =>
      rows === undefined ? [] : (sliced(rows) as PlacedRow[]),
    ),
    exceptions,
    diagnostics: [
      ...sortedByFile([...listing.diagnostics, ...work.unread]),
      ...diagnostics,
      ...said.flatMap((reading) => reading.diagnostics),
    ],
    sourcesOf: (heads) => heads.map(({ digest }) => sliced(digest) as SourceApi),
  };
}

/** By digest, what was read now and what was kept. */
function slicesOf(
  readings: readonly UnitReading[],
  before: SlicedFile | undefined,
): Map<string, Slice> {
  const fresh = new Map(
    readings.flatMap(({ slices = [] }) => slices.map((slice) => [slice.digest, slice] as const)),
  );
  const names = readings.flatMap(({ heads, rows = [] }) => [
    ...heads.map(({ digest }) => digest),
    ...[rows].flat(),
  ]);
  const kept = [...new Set(names)].filter((name) => !fresh.has(name));
  const read = kept.length === 0 ? [] : before?.read(kept);
  if (read === undefined) throw new RangeError('what was read before is not there');
  return new Map([...fresh, ...kept.map((name, i) => [name, read[i] as Slice] as const)]);
}

function openReadings(file: string | undefined, generator: string | undefined) {
  const readings = SlicedFile.open(file);
  return readings?.head.generator === generator ? readings : undefined;
}

function unitsOf({ places }: SpecListing): Unit[] {
  const byFile = new Map(places.map((place) => [place.file, place]));
  const placesOf = (documents: readonly { readonly file: string }[]): Place[] =>
    documents.flatMap(({ file }) => byFile.get(file) ?? []);
  return gatherDocuments(places.map(({ file }) => ({ file, text: '' }))).map((unit) =>
    'documents' in unit
      ? { places: placesOf(unit.documents), set: unit.file }
      : { places: placesOf([unit]), set: undefined },
  );
}

/** What `stat` told of a document, and the digest of its bytes. */
type KnownDigest = readonly [seen: string, digest: string];

class ListingReader {
  readonly digests = new Map<string, KnownDigest>();
  /** Documents that say nothing of an API themselves. */
  readonly beside: SourceDocument[] = [];
  readonly unread: Diagnostic[] = [];
  readonly #seen: StatSnapshot;
  readonly #isFirst: boolean;
  readonly #known: Readonly<Record<string, KnownDigest>>;
  /** By the digest of a unit. */
  readonly readings = new Map<string, UnitReading>();
  readonly #units: Readonly<Record<string, KeptUnit>>;
  #isChanged = false;

  constructor(seen: StatSnapshot, before: SlicedFile | undefined) {
    this.#seen = seen;
    this.#isFirst = before === undefined;
    this.#known = (before?.head.digests ?? {}) as Readonly<Record<string, KnownDigest>>;
    this.#units = (before?.head.units ?? {}) as Readonly<Record<string, KeptUnit>>;
  }

  /** Whether something was read that was not kept, or is kept that is no more. */
  get isNew(): boolean {
    const isGone = Object.keys(this.#known).length > this.digests.size;
    return this.#isFirst || this.#isChanged || isGone;
  }

  async read(units: readonly Unit[]): Promise<void> {
    const texts = new Map<Place, SourceDocument>();
    const load = async (place: Place): Promise<void> => {
      const found = await readPlace(place);
      if ('code' in found) this.unread.push(found);
      else texts.set(place, found);
    };
    const isKept = (place: Place): boolean => this.#knownDigest(place) !== undefined;
    const changed = units.flatMap(({ places }) => places.filter((place) => !isKept(place)));
    await mapPooled(changed, load);
    for (const place of changed) this.#note(place, texts.get(place));
    for (const unit of units) {
      const readable = unit.places.filter(
        ({ file }) => this.digests.has(file) || isReadBeside(file),
      );
      const key = this.#keyOf(unit, readable);
      const kept = own(this.#units, key);
      if (kept !== undefined) this.readings.set(key, kept);
      if (kept !== undefined || readable.length === 0) continue;
      await mapPooled(
        readable.filter((place) => !texts.has(place)),
        load,
      );
      this.#take(
        unit,
        key,
        readable.flatMap((place) => texts.get(place) ?? []),
      );
    }
  }

  #knownDigest({ file, place }: Place): string | undefined {
    if (isReadBeside(file)) return undefined;
    const known = own(this.#known, file);
    if (known === undefined || known[0] !== this.#seen.get(place)) return undefined;
    this.digests.set(file, known);
    return known[1];
  }

  #note({ file, place }: Place, document: SourceDocument | undefined): void {
    if (document === undefined) return;
    if (isReadBeside(file)) this.beside.push(document);
    else {
      this.digests.set(file, [this.#seen.get(place) ?? '', sha256(contentOf(document))]);
      this.#isChanged = true;
    }
  }

  #keyOf({ set }: Unit, places: readonly Place[]): string {
    const parts = places.map(({ file }) => [file, this.digests.get(file)?.[1]]);
    return sha256(JSON.stringify([set, parts]));
  }

  #take({ set }: Unit, key: string, documents: readonly SourceDocument[]): void {
    const said = documents.filter(({ file }) => !isReadBeside(file));
    const [only] = said;
    if (only === undefined) return;
    const document = set === undefined ? only : { file: set, documents: said.filter(isOne) };
    this.readings.set(key, unitReading(readDocument(document)));
  }
}

function unitReading({ apis, documented, diagnostics }: DocumentReading): UnitReading {
  const sources = apis.map((api) => Slice.of(api));
  const rows = documented.length === 0 ? undefined : Slice.of(documented);
  return {
    heads: apis.map((api, i) => ({ ...headOf(api), digest: sources[i]?.digest ?? '' })),
    ...(rows !== undefined && { rows: rows.digest }),
    diagnostics,
    slices: rows === undefined ? sources : [...sources, rows],
  };
}

function keptOf({ slices: _, ...kept }: UnitReading): KeptUnit {
  return kept;
}

function isOne(
  document: SourceDocument,
): document is Exclude<SourceDocument, { documents: unknown }> {
  return !('documents' in document);
}
