import type { Payload } from './operations-api.js';

/**
 * What a schema's name says of it as a payload. Operations carry `metadata` and `response` as
 * `Any`, and no document says outright which messages go in. The rule:
 *
 * - a name that ends with `Metadata` is metadata, one that ends with `Response` a response;
 * - a version may stand at the end, `OperationMetadataV1Beta`: an API reads operations of all its versions;
 * - webhooks travel elsewhere, pages of operations too, `LocationMetadata` belongs to locations, and what a package `schema` holds, such
 *   as `SchemaImageDatasetMetadata`, describes data;
 * - a name with another version's token (`V2beta1` in a `v2` document) is that version's.
 *
 * @returns undefined where the name is no payload's.
 */
export function payloadRole(schema: string, version: string): Payload['role'] | undefined {
  const [, name = '', role] = ROLE.exec(schema) ?? [];
  const isOther =
    /(?:WebhookResponse|LocationMetadata|List(?:Operations|Locations)Response)$/.test(name) ||
    isOfSchemas(name);
  if (role === undefined || isOther || !isOfVersion(name, version)) return undefined;
  return role === 'Metadata' ? 'metadata' : 'response';
}

const ROLE = /^(.*(Metadata|Response))(?:V\d+(?:p\d+)?(?:(?:Alpha|Beta)\d*)?)?$/;

/** Whether a run-together name is of the package `schema` of a version. */
function isOfSchemas(schema: string): boolean {
  return /V\d+(?:(?:alpha|beta)\d*)?Schema[A-Z]/.test(schema);
}

/** Whether the version token in a run-together name, if there is one, is this version. */
function isOfVersion(schema: string, version: string): boolean {
  const token = /V\d+(?:p\d+)?(?:(?:alpha|beta|main)\d*)?(?=[A-Z_]|$)/.exec(schema)?.[0];
  return token === undefined || token.toLowerCase() === version.toLowerCase();
}
