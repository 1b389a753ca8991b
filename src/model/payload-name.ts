import type { Payload } from './operations-api.js';

/**
 * What a schema's name says of it as a payload. Operations carry `metadata` and `response` as
 * `Any`, and no document says outright which messages go in. The rule:
 *
 * - a name that ends with `Metadata` is metadata, one that ends with `Response` a response;
 * - webhooks travel elsewhere, and `LocationMetadata` belongs to locations;
 * - a name with another version's token (`V2beta1` in a `v2` document) is that version's.
 *
 * @returns undefined where the name is no payload's.
 */
export function payloadRole(schema: string, version: string): Payload['role'] | undefined {
  if (!isOfVersion(schema, version) || /(?:WebhookResponse|LocationMetadata)$/.test(schema)) {
    return undefined;
  }
  if (schema.endsWith('Metadata')) return 'metadata';
  return schema.endsWith('Response') ? 'response' : undefined;
}

/** Whether the version token in a run-together name, if there is one, is this version. */
function isOfVersion(schema: string, version: string): boolean {
  const token = /V\d+(?:p\d+)?(?:(?:alpha|beta|main)\d*)?(?=[A-Z_]|$)/.exec(schema)?.[0];
  return token === undefined || token.toLowerCase() === version.toLowerCase();
}
