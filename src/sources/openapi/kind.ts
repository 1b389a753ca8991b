import type { DocumentKind } from '../document-kind.js';

/** OpenAPI descriptions, those of Swagger 2.0 upgraded. */
export const openApiKind: DocumentKind = {
  kind: 'openapi',
  label: 'OpenAPI 3, Swagger 2.0',
  extensions: ['json', 'yaml', 'yml'],
  yamlHead: /^(["']?)(?:openapi|swagger)\1:/m,
  counts: 'newest',
  places: { host: '/servers/0/url', title: '/info/title' },
  kept: {
    folder: 'openapi',
    // `file.v1.json`
    serviceOf: (name) => /^([^/.]+)\.[^/]+$/.exec(name)?.[1],
  },
};
