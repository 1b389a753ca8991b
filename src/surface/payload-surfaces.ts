import type { Payload } from '../model/operations-api.js';
import type { PayloadSurface } from './api-surface.js';
import { payloadTypeUrl } from './payload-type-url.js';

/** The messages that the sources tell, as far as their schemas are there. */
export function payloadSurfaces(
  payloads: readonly Payload[],
  typeNames: ReadonlyMap<string, string>,
): PayloadSurface[] {
  return payloads.flatMap((payload) => {
    const type = typeNames.get(payload.schema);
    if (type === undefined) return [];
    const { role, isInline = false } = payload;
    return [{ role, type, typeUrl: payloadTypeUrl(payload), isInline }];
  });
}
