import { collectionOf, versionOf } from '../../model/collection.js';
import type { DocumentedRow } from '../../model/documented.js';
import { isCustomMethod, standardMethod } from '../../model/methods.js';
import {
  type PathTemplate,
  parsePathTemplate,
  templateVariables,
} from '../../model/path-template.js';
import type { DocumentLog } from '../document/document-log.js';
import { isCalledOperations } from '../operations/operations-methods.js';
import {
  lastUpdatedOf,
  methodOf,
  permissionsOf,
  requestBodyEmptyOf,
  requestOf,
  responseBodyOf,
  scopesOf,
} from './page-facts.js';
import { pageText } from './page-text.js';

/**
 * Reads a REST reference page of one method, saved as text or HTML. What its body does not show is
 * taken from the copy in its feedback form. A page that shows no request, or whose method cannot
 * be told, gives a diagnostic and no row.
 */
export function readPage(page: string, log: DocumentLog): DocumentedRow | undefined {
  const { main, repeated, address } = pageText(page);
  const fact = <T>(find: (text: string) => T | undefined): T | undefined =>
    find(main) ?? find(repeated);
  const request = fact(requestOf);
  const named = nameParts(log.file);
  const { host, template } = urlParts(request?.url ?? '');
  const method = fact(methodOf) ?? methodFrom(template, request?.verb ?? '') ?? named?.method;
  if (request === undefined || method === undefined) {
    log.error('LRO-PAGE-METHOD', '', 'the page does not show the request of one method');
    return undefined;
  }
  const variables = template === undefined ? [] : templateVariables(template);
  return {
    host: host ?? null,
    service: serviceOf(host) ?? named?.service ?? null,
    version: (template && versionOf(template)) ?? named?.version ?? null,
    method,
    verb: request.verb,
    url: request.url,
    params: variables.length === 0 ? null : variables.map(({ fieldPath }) => fieldPath.join('.')),
    scopes: fact(scopesOf) ?? null,
    iam: fact(permissionsOf) ?? null,
    requestBodyEmpty: fact(requestBodyEmptyOf) ?? null,
    responseBody: fact(responseBodyOf) ?? null,
    lastUpdated: fact(lastUpdatedOf) ?? null,
    source: address ?? null,
  };
}

/** Pages write placeholders such as `{endpoint}` for hosts, so that a URL parser cannot help. */
function urlParts(url: string): { host?: string; template?: PathTemplate } {
  const [, host, path] = /^https:\/\/([^/]+)(\/.+)$/.exec(url) ?? [];
  if (host === undefined || path === undefined) return {};
  try {
    return { host, template: parsePathTemplate(path) };
  } catch {
    return { host };
  }
}

/** `file` of `file.googleapis.com`; a placeholder or a shared host tells no service. */
function serviceOf(host: string | undefined): string | undefined {
  const label = /^([a-z][a-z0-9-]*)\.googleapis\.com$/.exec(host ?? '')?.[1];
  return label === 'www' ? undefined : label;
}

/** The method that the template and the verb make; undefined where the collection is not told. */
function methodFrom(template: PathTemplate | undefined, httpVerb: string): string | undefined {
  const collection = template === undefined ? '' : collectionOf(template);
  if (template === undefined || !isCalledOperations(collection)) return undefined;
  const last = template.segments.at(-1);
  const name =
    template.verb ??
    (last?.kind === 'literal' && isCustomMethod(last.value) ? last.value : undefined) ??
    standardMethod(httpVerb, last?.kind === 'literal' ? 'parent' : 'operation');
  return name && `${collection}.${name}`;
}

/** A page saved as `<service>.<version>.<method>` tells with its name what its text leaves out. */
function nameParts(file: string): { service: string; version: string; method: string } | undefined {
  const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:txt|html?|md)$/i, '');
  const [, service, version, method] =
    /^([a-z][a-z0-9]*)\.(v\d[a-z0-9]*|alpha|beta)\.(\w+(?:\.\w+)+)$/.exec(base) ?? [];
  if (service === undefined || version === undefined || method === undefined) return undefined;
  return { service, version, method };
}
