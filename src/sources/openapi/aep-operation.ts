import type { JsonObject } from '../document/json-node.js';

/** Where AEP publishes its operation, as generators of AEP documents refer to it. */
export const AEP_OPERATION_ADDRESS =
  /^(?:https?:)?\/\/(?:www\.)?aep\.dev\/json-schema\/type\/operation\.json$/i;

/** An operation of AEP-151. */
export const AEP_OPERATION: JsonObject = {
  type: 'object',
  properties: {
    path: { type: 'string' },
    done: { type: 'boolean' },
    error: { type: 'object', additionalProperties: true },
    response: { type: 'object', additionalProperties: true },
    metadata: { type: 'object', additionalProperties: true },
  },
};
