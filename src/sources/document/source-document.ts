/** One document as it was found, under the name that evidence and diagnostics give it. */
export type SourceDocument = TextDocument | BinaryDocument;

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
  return 'text' in document ? document.text : new TextDecoder().decode(document.bytes);
}

/** The document as it was found, for a digest. */
export function contentOf(document: SourceDocument): string | Uint8Array {
  return 'bytes' in document ? document.bytes : document.text;
}
