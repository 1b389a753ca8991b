import type { TextDocument } from '../../src/sources/document/source-document.js';

export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

/** A benign document, and what it takes to turn a changed one into a folder of specs. */
export interface Benign {
  readonly name: string;
  readonly root: Json;
  readonly documents: (root: Json) => readonly TextDocument[];
}

export const SCOPES = ['https://www.googleapis.com/auth/cloud-platform'];

/** A document of the folder of specs. */
export function json(file: string, root: Json): TextDocument {
  return { file, text: JSON.stringify(root) };
}
