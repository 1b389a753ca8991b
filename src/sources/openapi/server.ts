import { HTTP_METHODS } from '../../model/http-method.js';
import { parseServerUrl, type ServerUrl } from '../../model/server-url.js';
import { isJsonObject, type JsonNode } from '../document/json-node.js';

const METHODS = HTTP_METHODS.map((method) => method.toLowerCase());

/** What to do where a document does not tell its server. */
export const STATE_SERVER =
  'Give its https address with --server, or as "server" of the API in the settings';

/** A server, and its address as it is written. */
export interface Server extends ServerUrl {
  readonly url: string;
  /** The host without what its variables stand for, where it has some: a region is no name of a service. */
  readonly constantHost?: string | undefined;
}

/** A document's server; or why none of those that it names can be used, and where. */
export type FoundServer = Server | { readonly why: string; readonly pointer: string };

/**
 * The server of an API: the one that is stated, else the first of the document's that clients can send
 * credentials to, else the only one of its paths. A server without a host is where the document is (OpenAPI, "Server Object"), which is known
 * of one that was fetched. What paths begin with is the document's where a stated server has no path.
 */
export function serverOf(root: JsonNode, stated?: string): FoundServer {
  const written = serversIn(root);
  if (stated !== undefined) return statedServer(root, stated, written);
  const server = firstUsable(written);
  if (server !== undefined) return server;
  const [first] = written;
  if (first === undefined) return serverOfPaths(root);
  return { why: first.why ?? whyNot(first.url ?? ''), pointer: root.at('servers', 0, 'url') };
}

/** The server that all paths tell which tell one, of a document that tells none for all of them. */
function serverOfPaths(root: JsonNode): FoundServer {
  const pointer = root.at('servers');
  const written = root.entries('paths').flatMap(([, item]) => {
    const methods = METHODS.flatMap((name) =>
      isJsonObject(item.value(name)) ? item.node(name) : [],
    );
    return [item, ...methods].flatMap((node) => (node ? [serversIn(node)] : []));
  });
  const usable = written.flatMap((servers) => firstUsable(servers) ?? []);
  const [first, other] = new Map(usable.map((server) => [server.url, server])).values();
  if (first === undefined) {
    const [refused] = written.flat();
    const why = refused && (refused.why ?? whyNot(refused.url ?? ''));
    return { why: why ?? 'the document tells no server', pointer };
  }
  if (other === undefined) return first;
  return { why: `its paths tell several servers, ${first.url} and ${other.url}`, pointer };
}

/** The address of a method's server, where that or its path tells one, and another than the API's. */
export function otherServer(places: readonly JsonNode[], api: Server): string | undefined {
  const written = places.map(serversIn).find(({ length }) => length > 0) ?? [];
  const isSame = ({ url }: WrittenUrl): boolean => {
    const server = parsed(url);
    return server?.host === api.host && server.basePath === api.basePath;
  };
  // One that no client can use is another too.
  return written.some(isSame) ? undefined : (firstUsable(written)?.url ?? written[0]?.text);
}

function serversIn(node: JsonNode): WrittenUrl[] {
  return node.has('servers')
    ? node.nodes('servers').map((server) => writtenUrl(server, node.log.file))
    : [];
}

function firstUsable(written: readonly WrittenUrl[]): Server | undefined {
  const usable = written.find(({ url }) => parsed(url) !== undefined);
  const server = parsed(usable?.url);
  return server && { ...server, constantHost: usable?.constantHost };
}

interface WrittenUrl {
  /** As it stands in the document. */
  readonly text?: string;
  readonly url?: string;
  readonly constantHost?: string;
  /** Why there is no URL. */
  readonly why?: string;
}

/** A server's URL, its variables at their defaults. */
function writtenUrl(server: JsonNode, file: string): WrittenUrl {
  const text = server.text('url');
  if (text === undefined) return { why: 'its server has no URL' };
  const variables = new Map(server.entries('variables'));
  const [untold, empty]: [string[], string[]] = [[], []];
  const url = text.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    const variable = variables.get(name);
    const value = variable?.text('default') ?? onlyOf(variable?.texts('enum'));
    if (value === undefined) untold.push(name);
    if (value === '') empty.push(name);
    return value ?? '';
  });
  if (untold[0] !== undefined) {
    return { text, why: `the variable "${untold[0]}" of its server "${text}" has no default` };
  }
  if (empty[0] !== undefined && text.startsWith(`{${empty[0]}}`)) {
    const why = `its server "${text}" has no host, as the default of its variable "${empty[0]}" is empty`;
    return { text, url, why };
  }
  const base = /^https?:\/\//i.test(file) ? file : undefined;
  if (URL.canParse(url) || base === undefined || !URL.canParse(url, base)) {
    return { text, url, ...constantHost(text) };
  }
  return { text, url: new URL(url, base).href };
}

/** Nothing where no variable is in the host, or where it is what names a service of a domain. */
function constantHost(url: string): Pick<WrittenUrl, 'constantHost'> {
  const [, host = ''] = /^https:\/\/([^/:]*)/i.exec(url) ?? [];
  const labels = host
    .replace(/\{[^{}]*\}/g, '')
    .split('.')
    .map((label) => label.replace(/^-|-$/g, ''))
    .filter((label) => label !== '');
  return host.includes('{') && labels.length > 2 ? { constantHost: labels.join('.') } : {};
}

function parsed(url: string | undefined): Server | undefined {
  const server = url === undefined ? undefined : parseServerUrl(url);
  return server && url !== undefined ? { ...server, url } : undefined;
}

function onlyOf(values: readonly string[] | undefined): string | undefined {
  return values?.length === 1 ? values[0] : undefined;
}

function statedServer(
  root: JsonNode,
  stated: string,
  [written]: readonly WrittenUrl[],
): FoundServer {
  const server = parsed(stated);
  if (server === undefined) {
    return { why: `the server that is stated is none: ${whyNot(stated)}`, pointer: '' };
  }
  if (server.basePath !== '' || written?.url === undefined) return server;
  const url = `https://${server.host}${pathOf(written.url)}`;
  return parsed(url) ?? { why: whyNot(written.url), pointer: root.at('servers', 0, 'url') };
}

/** What stands behind the host of a URL, or is all of it. */
function pathOf(url: string): string {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').replace(/^\.(?=\/|$)/, '');
  return path === '' || path.startsWith('/') ? path : `/${path}`;
}

/** What is wrong with a server's URL. */
function whyNot(url: string): string {
  if (!URL.canParse(url)) return `its server "${url}" has no host`;
  const { protocol, hostname } = new URL(url);
  const what = `its server "${url}"`;
  if (/^(?:localhost|127\.|\[|0\.)/.test(hostname)) return `${what} is on the machine it runs on`;
  if (protocol !== 'https:') return `${what} has no https`;
  return `${what} is no https address of a host name with a plain path`;
}
