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

/**
 * What stands for a wildcard.
 *
 * @param collection the literal before the wildcard, or a variable's name where it has no pattern.
 * @param wildcard `*` is one segment, `**` several; a variable without a pattern is `field`, whose
 *   value may hold `/`, which is encoded then.
 */
export type Values = (collection: string, wildcard: '*' | '**' | 'field') => string;

/** Finds the variables of a template; the groups are a variable's name and its pattern. */
export const VARIABLE = /\{([^=}]+)(?:=([^}]+))?\}/g;

/** Ids that need no encoding, in a region that exists. */
export function plainValues(collection: string): string {
  return isLocation(collection) ? 'us-central1' : `my-${collection.replace(/s$/, '')}`;
}

/** Whether a wildcard or a variable without a pattern stands for a location. */
export function isLocation(collection: string): boolean {
  return /^locations?(?:Id)?$/.test(collection);
}

/** @param template one of `google.api.http`, with or without a host before it. */
export function exampleOf(template: string, values: Values = plainValues): TemplateExample {
  const request: Record<string, string> = {};
  const expanded = template.replace(VARIABLE, (_, field: string, pattern: string | undefined) => {
    const isOneSegment = pattern === undefined || pattern === '*';
    const value = isOneSegment ? values(field, 'field') : filled(pattern, values);
    request[field] = value;
    return isOneSegment ? encode(value) : encodeName(value);
  });
  return { request, expanded };
}

/** A name in a path: its slashes stay, each segment is encoded. */
export function encodeName(name: string): string {
  return name.split('/').map(encode).join('/');
}

function filled(pattern: string, values: Values): string {
  const segments = pattern.split('/');
  return segments
    .map((segment, i) =>
      segment === '*' || segment === '**' ? values(segments[i - 1] ?? '', segment) : segment,
    )
    .join('/');
}

/** Everything but the unreserved characters of RFC 3986. */
export function encode(segment: string): string {
  const bytes = new TextEncoder().encode(segment);
  return [...bytes]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      const hex = byte.toString(16).toUpperCase().padStart(2, '0');
      return /[A-Za-z0-9._~-]/.test(char) ? char : `%${hex}`;
    })
    .join('');
}
