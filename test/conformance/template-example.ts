/**
 * What a documented template asks for, worked out from its text alone: neither the model nor the
 * runtime is asked, for they are what is tested here.
 */
export interface TemplateExample {
  /** The request that a user writes: a value for every variable. */
  readonly request: Readonly<Record<string, string>>;
  /** The template with these values in it, encoded as `google/api/http.proto` says. */
  readonly expanded: string;
}

/** What stands for a wildcard, by the literal before it. */
export type Values = (collection: string) => string;

const VARIABLE = /\{([^=}]+)(?:=([^}]+))?\}/g;

/** Ids that need no encoding, in a region that exists. */
export function plainValues(collection: string): string {
  return collection === 'locations' ? 'us-central1' : `my-${collection.replace(/s$/, '')}`;
}

/** @param template one of `google.api.http`, with or without a host before it. */
export function exampleOf(template: string, values: Values = plainValues): TemplateExample {
  const request: Record<string, string> = {};
  const expanded = template.replace(VARIABLE, (_, field: string, pattern: string | undefined) => {
    const isOneSegment = pattern === undefined || pattern === '*';
    const value = isOneSegment ? values(field) : filled(pattern, values);
    request[field] = value;
    return isOneSegment ? encode(value) : value.split('/').map(encode).join('/');
  });
  return { request, expanded };
}

function filled(pattern: string, values: Values): string {
  const segments = pattern.split('/');
  return segments
    .map((segment, i) => (/^\*\*?$/.test(segment) ? values(segments[i - 1] ?? '') : segment))
    .join('/');
}

/** Everything but the unreserved characters of RFC 3986. */
function encode(segment: string): string {
  const bytes = new TextEncoder().encode(segment);
  return [...bytes]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      const hex = byte.toString(16).toUpperCase().padStart(2, '0');
      return /[A-Za-z0-9._~-]/.test(char) ? char : `%${hex}`;
    })
    .join('');
}
