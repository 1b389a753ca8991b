import type { DocumentKind } from '../document-kind.js';

/** Service configs, `google.api.Service`. */
export const serviceConfigKind: DocumentKind = {
  kind: 'service-config',
  label: 'a google.api.Service config',
  extensions: ['json', 'yaml', 'yml'],
  yamlHead: /^(["']?)type\1:\s+["']?google\.api\.Service\b/m,
  counts: 'all',
  places: { host: '/name', title: '/title' },
  kept: {
    folder: 'service-config',
    // `cloud__filestore__v1__file_v1.yaml`, whose last part is the service's own.
    serviceOf: (name) => /^([^/_.]+)(?:_[^/_]+)?\.ya?ml$/.exec(name.split('__').at(-1) ?? '')?.[1],
  },
};
