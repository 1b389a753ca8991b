/**
 * Percent-encodes everything but `[-_.~0-9a-zA-Z]`, as `google/api/http.proto` wants it.
 *
 * @throws URIError where `text` has a lone surrogate.
 */
export function encodeSegment(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The text an encoded segment stands for; undefined where its escapes are no UTF-8. */
export function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/** Like `decodeSegment`, but `%2F` and `%2f` stay: so a multi-segment variable is decoded. */
export function decodeSegmentKeepingSlash(segment: string): string | undefined {
  const pieces = segment
    .split(/(%2f)/i)
    .map((piece) => (/^%2f$/i.test(piece) ? piece : decodeSegment(piece)));
  return pieces.includes(undefined) ? undefined : pieces.join('');
}

/** Whether no URL parser drops a segment or climbs on it, be it written plainly or encoded. */
export function isSafeSegment(segment: string): boolean {
  const plain = segment.replace(/%2e/gi, '.');
  return segment !== '' && plain !== '.' && plain !== '..';
}
