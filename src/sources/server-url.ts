/** Where an API is served. */
export interface ServerUrl {
  readonly host: string;
  /** What every path begins with: empty, or `/storage/v1`, without a slash at its end. */
  readonly basePath: string;
}

/** A name or an address, and a port: a URL takes more for a host than DNS does. */
const HOST = /^(?:[a-z\d_-]+(?:\.[a-z\d_-]+)*|\[[\da-f:.]+\])(?::\d+)?$/;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Parses a server's address. Undefined where it is no absolute `https:` URL (`http:` on loopback
 * only), or holds credentials, a query, a fragment or a path that needs
 * encoding.
 */
export function parseServerUrl(text: string): ServerUrl | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const secure =
    url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (!secure || !HOST.test(url.host) || url.username || url.password || url.search || url.hash) {
    return undefined;
  }
  // A path that is not written as it is sent, with spaces or "..", would be another one.
  const path = text.replace(/^[a-z]+:\/\/[^/]*/i, '');
  if (path !== '' && path !== url.pathname) return undefined;
  return { host: url.host, basePath: url.pathname.replace(/\/+$/, '') };
}

/** A host for every location: nothing but the location's name may stand before its domain. */
export const LOCATION_HOST = /^\{location\}[a-z0-9.-]+$/;

/** Whether the text is a server's host, and nothing besides. */
export function isServerHost(text: string): boolean {
  return parseServerUrl(`https://${text}/`)?.host === text;
}

/** Joins a base path and a path with single slashes between them. */
export function joinPath(base: string, path: string): string {
  const parts = [base, path].map((part) => part.replace(/^\/+|\/+$/g, ''));
  return `/${parts.filter((part) => part !== '').join('/')}`;
}
