import type { ApiSurface, PayloadSurface } from '../surface/api-surface.js';
import { type Change, changeOf } from './change.js';
import { matched } from './matched.js';
import type { RenamedTypes } from './renamed-types.js';

/** The messages that operations carry, by role and type. */
export function diffPayloads(before: ApiSurface, after: ApiSurface, types: RenamedTypes): Change[] {
  const current = (type: string): string => types.get(type) ?? type;
  const { added, removed, both } = matched(
    keyed(before, current),
    keyed(after, (type) => type),
  );
  return [
    ...added.map(([, now]) =>
      changeOf('payloadAdded', symbolOf(after, now), now.isInline ? {} : { to: urlOf(now) }),
    ),
    ...removed.map(([, old]) =>
      changeOf('payloadRemoved', symbolOf(before, old), old.isInline ? {} : { from: urlOf(old) }),
    ),
    ...both.flatMap(([, old, now]) => samePayload(symbolOf(before, old), old, now)),
  ];
}

function keyed(
  { payloads }: ApiSurface,
  current: (type: string) => string,
): Map<string, PayloadSurface> {
  return new Map(payloads.map((payload) => [`${payload.role} ${current(payload.type)}`, payload]));
}

function symbolOf({ operationType }: ApiSurface, { role, type }: PayloadSurface): string {
  return `${operationType}${role === 'metadata' ? 'Metadata' : 'Response'}(${type})`;
}

function samePayload(symbol: string, old: PayloadSurface, now: PayloadSurface): Change[] {
  if (old.isInline !== now.isInline) {
    const [from, to] = [old, now].map((one) => (one.isInline ? 'no @type' : urlOf(one)));
    return [changeOf('payloadUnwrapped', symbol, { from: from ?? '', to: to ?? '' })];
  }
  if (old.isInline) return [];
  const [from, to] = [urlOf(old), urlOf(now)];
  if (from === to) return [];
  const [wasWhole, isWhole] = ['whole' in old.typeUrl, 'whole' in now.typeUrl];
  if (wasWhole === isWhole) return [changeOf('payloadRetyped', symbol, { from, to })];
  return [changeOf(isWhole ? 'payloadTypeTold' : 'payloadTypeUntold', symbol, { from, to })];
}

/** The `@type` that it is packed with, as far as a source tells it. */
function urlOf({ typeUrl }: PayloadSurface): string {
  return 'whole' in typeUrl ? typeUrl.whole : `any @type that ends in .${typeUrl.simpleName}`;
}
