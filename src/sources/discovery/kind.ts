import type { DocumentKind } from '../document-kind.js';

/** Google API Discovery documents. */
export const discoveryKind: DocumentKind = {
  kind: 'discovery',
  label: 'a Discovery document',
  extensions: ['json'],
  counts: 'newest',
  places: { host: '/rootUrl', mtlsHost: '/mtlsRootUrl', title: '/title' },
  kept: {
    folder: 'discovery',
    // `file.v1.json`
    serviceOf: (name) => /^([^/.]+)\.[^/]+$/.exec(name)?.[1],
  },
};
