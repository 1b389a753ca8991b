/** Where an API is served. */
export interface ServerUrl {
  readonly host: string;
  /** What every path begins with: empty, or `/storage/v1`, without a slash at its end. */
  readonly basePath: string;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Parses a server's address. Undefined where it is no absolute `https:` URL (`http:` on loopback
 * only), or holds credentials, a query or a fragment.
 */
export function parseServerUrl(text: string): ServerUrl | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const secure =
    url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (!secure || url.host === '' || url.username || url.password || url.search || url.hash) {
    return undefined;
  }
  return { host: url.host, basePath: url.pathname.replace(/\/+$/, '') };
}

/** Joins a base path and a path with single slashes between them. */
export function joinPath(base: string, path: string): string {
  const parts = [base, path].map((part) => part.replace(/^\/+|\/+$/g, ''));
  return `/${parts.filter((part) => part !== '').join('/')}`;
}
