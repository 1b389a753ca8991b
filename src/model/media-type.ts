/** What JSON is sent as where nobody says otherwise. */
export const JSON_TYPE = 'application/json';

/** The header that tells what a body is. */
export const CONTENT_TYPE = 'content-type';

/** Plain JSON, and what is JSON by its name or its suffix (RFC 6839): the first form that is there is chosen. */
const JSON_TYPES: readonly RegExp[] = [
  /^application\/json$/i,
  /^[\w.-]+\/(?:[\w.+-]+\+)?json(?:;[ -~]*)?$/i,
];

/**
 * The one of the media types that a document lists, as it is written there, under which JSON is exchanged; undefined
 * where none is JSON.
 */
export function jsonType(types: readonly string[]): string | undefined {
  return JSON_TYPES.flatMap((form) => types.find((type) => form.test(sentAs(type))) ?? [])[0];
}

/** As it is sent: what may be any type as plain JSON, and none with a charset, of which JSON has but one. */
export function sentAs(type: string): string {
  if (/^(?:application|\*)\/\*/.test(type)) return JSON_TYPE;
  const [name, ...parameters] = type.split(';').map((part) => part.trim());
  return [name, ...parameters.filter((part) => !/^charset=/i.test(part))].join(';');
}
