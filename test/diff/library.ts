import { RUNTIME_TYPES } from '../../src/emit/client/runtime-exports.js';
import type { ApiSurface } from '../../src/surface/api-surface.js';
import type { StartSurface } from '../../src/surface/start-surface.js';
import { surfaceOf } from '../../src/surface/surface-of.js';
import { libraryDocument } from './mutation.js';
import { modelOf } from './oracle.js';

const model = modelOf(libraryDocument());
if (model === undefined) throw new Error('the document has no API');
/** What callers of the library API see. */
export const library = surfaceOf(model, RUNTIME_TYPES);

/** A method that starts an operation. */
export const shelf = {
  name: 'createShelf',
  id: 'library.shelves.create',
  requestType: 'CreateShelfRequest',
  paths: [
    [
      {
        name: 'parent',
        types: [{ pattern: [{ kind: 'literal', value: 'projects' }, { kind: 'one' }] }],
        isList: false,
        isOptional: false,
        in: 'path',
      },
    ],
  ],
  fields: {
    type: 'object',
    properties: { shelf: { $ref: '#/components/schemas/Shelf' }, note: { type: 'string' } },
    required: ['shelf'],
  },
  calls: [
    {
      id: 'library.shelves.create',
      httpMethod: 'POST',
      template: { segments: [{ kind: 'literal', value: 'shelves' }] },
      openApi: { path: '/shelves', parameters: [], operationId: 'library.shelves.create' },
    },
  ],
  requestTexts: ['POST /shelves'],
  body: 'shelf',
  query: [],
  response: 'unknown',
  metadata: { type: 'OperationMetadata', typeUrl: 'example.com/OperationMetadata' as never },
  isIdempotent: false,
  scopes: ['https://example.com/auth/library'],
} as const satisfies StartSurface;

export const MESSAGES = {
  Shelf: {
    type: 'object',
    properties: { width: { type: 'integer' }, kind: { type: 'string', enum: ['OAK', 'PINE'] } },
  },
} as const;

/** The library API with methods that start operations. */
export const api = (
  methods: readonly StartSurface[],
  messages: ApiSurface['starts']['messages'] = MESSAGES,
): ApiSurface => ({ ...library, starts: { methods, messages } });
