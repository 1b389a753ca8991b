import type { DocumentKind } from '../document-kind.js';

/** The kind that rows of reference pages have in evidence. */
export const DOCUMENTED = 'documented';

/** The rows of all reference pages, as one document in a folder of specs. */
export const DOCUMENTED_FILE = 'documented.json';

/** Saved reference pages, and the rows of many in `documented.json`. */
export const documentationKind: DocumentKind = {
  kind: DOCUMENTED,
  label: 'a reference page',
  extensions: ['json', 'txt', 'html', 'htm'],
  counts: 'all',
  places: {},
};
