import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { cacheFile } from '../output/cache-folder.js';
import { sha256 } from '../output/digest.js';
import { mapPooled } from '../output/pool.js';
import { SlicedFile, writeSliced } from '../output/sliced-file.js';
import type { StatSnapshot } from '../output/stat-snapshot.js';
import { contentOf, type SourceDocument } from '../sources/document/source-document.js';
import { gatherDocuments } from '../sources/document-kinds.js';
import { type DocumentReading, readDocument } from '../sources/read-document.js';
import { isReadBeside, type SpecsReading, specsOf } from './read-specs.js';
import { type Place, readPlace, type SpecListing, sortedByFile } from './spec-folder.js';

const KIND = 'readings';
/** Units that are read before what they say is taken, and their texts are let go. */
const AT_ONCE = 16;

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

/**
 * What the documents of a folder say. What was said by a document of the same name and bytes when this tool
 * last read it is not read again: whether the bytes are the same `stat` tells, else their digest.
 *
 * @param isDamaged whether what was kept has shown to be of no use.
 */
export async function readListing(specs: ListedSpecs, isDamaged = false): Promise<SpecsReading> {
  const { folder, listing, seen, generator } = specs;
  const file = generator === undefined ? undefined : await cacheFile(folder, KIND);
  const before = isDamaged ? undefined : openReadings(file, generator);
  const work = new ListingReader(seen, before);
  const units = unitsOf(listing);
  for (let i = 0; i < units.length; i += AT_ONCE) await work.read(units.slice(i, i + AT_ONCE));
  const readings = work.readings();
  // What was kept is damaged: it is as if there were nothing.
  if (readings === undefined) return readListing(specs, true);
  if (work.isNew && generator !== undefined) {
    const head = { about: folder, generator, digests: Object.fromEntries(work.digests) };
    await writeSliced(file, head, readings);
  }
  const { specs: said, diagnostics } = specsOf([...readings.values()], work.beside);
  const unread = sortedByFile([...listing.diagnostics, ...work.unread]);
  return { specs: said, diagnostics: [...unread, ...diagnostics] };
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
  readonly #before: SlicedFile | undefined;
  readonly #known: Readonly<Record<string, KnownDigest>>;
  /** By the digest of a unit; of those that are kept, undefined. */
  readonly #readings = new Map<string, DocumentReading | undefined>();
  #isChanged = false;

  constructor(seen: StatSnapshot, before: SlicedFile | undefined) {
    this.#seen = seen;
    this.#before = before;
    this.#known = (before?.head.digests ?? {}) as Readonly<Record<string, KnownDigest>>;
  }

  /** Whether something was read that was not kept, or is kept that is no more. */
  get isNew(): boolean {
    const isGone = Object.keys(this.#known).length > this.digests.size;
    return this.#before === undefined || this.#isChanged || isGone;
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
      const isRead = this.#before?.has(key) === true || readable.length === 0;
      if (!isRead)
        await mapPooled(
          readable.filter((place) => !texts.has(place)),
          load,
        );
      const documents = readable.flatMap((place) => texts.get(place) ?? []);
      this.#take(unit, key, isRead, documents);
    }
  }

  /** By unit; undefined where what was kept cannot be read. */
  readings(): Map<string, DocumentReading> | undefined {
    const kept = [...this.#readings].filter(([, reading]) => reading === undefined);
    const names = kept.map(([key]) => key);
    const values = names.length === 0 ? [] : this.#before?.read(names);
    if (values === undefined) return undefined;
    const byName = new Map(names.map((name, i) => [name, values[i] as DocumentReading]));
    return new Map(
      [...this.#readings].flatMap(([key, reading]) => {
        const said = reading ?? byName.get(key);
        return said === undefined ? [] : [[key, said] as const];
      }),
    );
  }

  #knownDigest({ file, place }: Place): string | undefined {
    if (isReadBeside(file)) return undefined;
    const known = Object.hasOwn(this.#known, file) ? this.#known[file] : undefined;
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

  #take({ set }: Unit, key: string, isRead: boolean, documents: readonly SourceDocument[]): void {
    const said = documents.filter(({ file }) => !isReadBeside(file));
    if (isRead) {
      if (this.#before?.has(key)) this.#readings.set(key, undefined);
      return;
    }
    const [only] = said;
    if (only === undefined) return;
    const document = set === undefined ? only : { file: set, documents: said.filter(isOne) };
    this.#readings.set(key, readDocument(document));
  }
}

function isOne(
  document: SourceDocument,
): document is Exclude<SourceDocument, { documents: unknown }> {
  return !('documents' in document);
}
