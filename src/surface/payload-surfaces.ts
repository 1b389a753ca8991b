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
    return type === undefined
      ? []
      : [{ role: payload.role, type, typeUrl: payloadTypeUrl(payload) }];
  });
}
