import { trimEndOf, trimStartOf } from './trim.js';

/** Where an API is served. */
export interface ServerUrl {
  /** The host, with a port where it is another than that of `https:`. */
  readonly host: string;
  /** What every path begins with: empty, or `/storage/v1`, without a slash at its end. */
  readonly basePath: string;
}

/** A name with a dot, as DNS has it, in lower case: a URL takes more for a host. */
const HOST = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

/**
 * Parses a server's address. Undefined where it is no absolute `https:` URL of a host that
 * `isServerHost` takes, or holds credentials, a query, a fragment or a path that needs encoding or has
 * empty segments.
 */
export function parseServerUrl(text: string): ServerUrl | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isPlain = !url.username && !url.password && !url.search && !url.hash;
  if (url.protocol !== 'https:' || !isServerHost(url.hostname) || !isPlain) return undefined;
  // A path that is not written as it is sent, with spaces or "..", would be another one.
  const path = text.replace(/^[a-z]+:\/\/[^/]*/i, '');
  if (path !== '' && path !== url.pathname) return undefined;
  const basePath = trimEndOf(url.pathname, '/');
  return basePath.includes('//') ? undefined : { host: url.host, basePath };
}

/** A host for every location: nothing but the location's name may stand before its domain. */
export const LOCATION_HOST = /^\{location\}[a-z0-9.-]+$/;

/** Whether the text is the host of a server that an API can have, and nothing besides. */
export function isServerHost(text: string): boolean {
  // A URL respells what looks like an address: "127.1" is 127.0.0.1.
  const url = `https://${text}/`;
  return HOST.test(text) && URL.canParse(url) && new URL(url).host === text;
}

/** Whether the text is such a host, or one with a port that is not the one of `https:`. */
export function isServerAuthority(text: string): boolean {
  return (
    isServerHost(text.replace(/:\d{1,5}$/, '')) && parseServerUrl(`https://${text}`)?.host === text
  );
}

/** The host of a server's address; undefined where the address is none, or has a port. */
export function portlessHost(url: string): string | undefined {
  const host = parseServerUrl(url)?.host;
  return host !== undefined && isServerHost(host) ? host : undefined;
}

/** Joins a base path and a path with a single slash between them. A slash that the path ends with stays: servers tell such paths apart. */
export function joinPath(basePath: string, path: string): string {
  return path === '' ? basePath : `${trimEndOf(basePath, '/')}/${trimStartOf(path, '/')}`;
}
