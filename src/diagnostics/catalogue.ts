import type { CatalogueEntry } from './codes/catalogue-entry.js';
import { CHECK_CODES } from './codes/check-codes.js';
import { DOCUMENT_CODES } from './codes/document-codes.js';
import { FAILURE_CODES } from './codes/failure-codes.js';
import { INPUT_CODES } from './codes/input-codes.js';
import { METHOD_CODES } from './codes/method-codes.js';
import { OUTPUT_CODES } from './codes/output-codes.js';
import { PROTO_CODES } from './codes/proto-codes.js';
import { RELEASE_CODES } from './codes/release-codes.js';

/** Every code that lrogen reports, throws, or gives as the reason for skipping a method. */
export const CATALOGUE = {
  ...INPUT_CODES,
  ...DOCUMENT_CODES,
  ...PROTO_CODES,
  ...METHOD_CODES,
  ...CHECK_CODES,
  ...OUTPUT_CODES,
  ...RELEASE_CODES,
  ...FAILURE_CODES,
} as const satisfies Record<string, CatalogueEntry>;

/** Stable: a code keeps its meaning, and is never used again for another. */
export type DiagnosticCode = keyof typeof CATALOGUE;

/** The codes by what they are about, for the page that lists them. */
export const CATALOGUE_SECTIONS: readonly {
  readonly title: string;
  readonly codes: Readonly<Record<string, CatalogueEntry>>;
}[] = [
  { title: 'What was asked for, and what was to be read', codes: INPUT_CODES },
  { title: 'Documents', codes: DOCUMENT_CODES },
  { title: 'Protos', codes: PROTO_CODES },
  { title: 'Methods that are skipped', codes: METHOD_CODES },
  { title: 'The model, and what is compared with it', codes: CHECK_CODES },
  { title: 'The output', codes: OUTPUT_CODES },
  { title: 'What is compared, released and published', codes: RELEASE_CODES },
  { title: 'What no step expected', codes: FAILURE_CODES },
];
