import type { DocumentKind } from '../document-kind.js';

/** Protos: the text of `.proto` files, and compiled descriptor sets. */
export const protoKind: DocumentKind = {
  kind: 'proto',
  label: 'a .proto file or a descriptor set',
  extensions: ['binpb', 'desc', 'pb', 'proto', 'protoset'],
  binaryExtensions: ['binpb', 'desc', 'pb', 'protoset'],
  isReadTogether: true,
  counts: 'all',
  places: {},
  kept: {
    folder: 'proto',
    // A package tells its API, and not which service of which host that is.
    serviceOf: () => undefined,
  },
};
