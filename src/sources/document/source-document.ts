/** One document as it was found, under the name that evidence and diagnostics give it. */
export type SourceDocument = TextDocument | BinaryDocument | DocumentSet;

export interface TextDocument {
  /** Relative to the folder of specs, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** A document that is no text, such as a compiled set of proto descriptors. */
export interface BinaryDocument {
  /** Relative to the folder of specs, with `/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Documents of a kind that are read together, as what one says stands for what another names. */
export interface DocumentSet {
  /** A name for all of them. */
  readonly file: string;
  readonly documents: readonly (TextDocument | BinaryDocument)[];
  /** Documents that are there already, which these may name and be named by; nothing is said of them. */
  readonly beside?: readonly (TextDocument | BinaryDocument)[];
  /** Documents of other kinds that came with these, which may tell what these leave to them. */
  readonly others?: readonly SourceDocument[];
}

/**
 * The document that a file's bytes are. A byte order mark stays, so that a digest of the text is
 * that of the file.
 *
 * @param isBinary whether files of this name hold bytes and no text.
 * @throws TypeError where they are to be text, and are none in UTF-8.
 */
export function documentOf(file: string, bytes: Uint8Array, isBinary: boolean): SourceDocument {
  if (isBinary) return { file, bytes };
  return { file, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
}

/** The text of a document that is to be one; what is no UTF-8 in it is replaced. */
export function textOf(document: SourceDocument): string {
  if ('documents' in document) return document.documents.map(textOf).join('');
  return 'text' in document ? document.text : new TextDecoder().decode(document.bytes);
}

/** The document as it was found, for a digest. */
export function contentOf(document: SourceDocument): string | Uint8Array {
  if ('documents' in document) {
    return JSON.stringify(document.documents.map((one) => [one.file, String(contentOf(one))]));
  }
  return 'bytes' in document ? document.bytes : document.text;
}
