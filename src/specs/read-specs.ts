import { z } from 'zod';
import { checkGiven, text } from '../diagnostics/check-given.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Specs } from '../normalize/normalize.js';
import type { SourceDocument } from '../sources/document/source-document.js';
import { gatherDocuments } from '../sources/document-kinds.js';
import { EXCEPTIONS_FILE, NO_EXCEPTIONS, readExceptions } from '../sources/exceptions.js';
import { readDocument } from '../sources/read-document.js';
import { type StatedFacts, statedFacts } from '../sources/stated-facts.js';
import { LOCK_FILE } from './spec-folder.js';

export interface SpecsReading {
  /** What all documents say, for `normalize`. */
  readonly specs: Specs;
  /** What is wrong with documents, in their order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What callers in JavaScript may give. */
const DOCUMENTS = z.array(z.looseObject({ file: text }));

/**
 * Reads the documents of a folder of specs. `exceptions.json` states exceptions; every other
 * document is read by the reader of its kind, which its content tells: a Discovery document, an
 * OpenAPI 3.0 or 3.1 description, a `google.api.Service` config, `documented.json` or a saved
 * reference page. `lock.json` says nothing about APIs and is passed over.
 *
 * Pure: nothing is read from disk or network, nothing in a document is run or fetched, and nothing
 * throws. A document that cannot be read is a diagnostic of severity `error`, and the others go on.
 *
 * @param documents names and whole texts, in any order; the names stand in evidence and diagnostics.
 * @param stated what somebody states of their API, over what they say.
 */
export function readSpecs(
  documents: readonly SourceDocument[],
  stated: StatedFacts = {},
): SpecsReading {
  checkGiven('readSpecs(documents)', DOCUMENTS, documents);
  checkGiven('readSpecs(documents, stated)', statedFacts, stated);
  const beside = documents.filter(({ file }) => isReadBeside(file));
  const said = gatherDocuments(documents.filter(({ file }) => !isReadBeside(file)));
  const readings = said.map((document) => readDocument(document, stated));
  const { exceptions, diagnostics } = exceptionsIn(beside);
  return {
    specs: {
      sources: readings.flatMap(({ apis }) => apis),
      documented: readings.flatMap((reading) => reading.documented),
      exceptions,
    },
    diagnostics: [...diagnostics, ...readings.flatMap((reading) => reading.diagnostics)],
  };
}

/** Whether a file of a folder of specs is about its documents, and is none itself. */
export function isReadBeside(file: string): boolean {
  return file === LOCK_FILE || file === EXCEPTIONS_FILE;
}

/** What somebody states of documents. */
export function exceptionsIn(beside: readonly SourceDocument[]): ReturnType<typeof readExceptions> {
  const stated = beside.find(({ file }) => file === EXCEPTIONS_FILE);
  return stated === undefined
    ? { exceptions: NO_EXCEPTIONS, diagnostics: [] }
    : readExceptions(stated);
}
