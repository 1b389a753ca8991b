import type { DocumentLog } from './document/document-log.js';
import { isJsonObject, JsonNode, type JsonValue } from './document/json-node.js';
import { parseJsonText } from './document/json-text.js';
import { isShortEnough, MAX_CHARACTERS } from './document/limits.js';
import type { SourceDocument } from './document/source-document.js';
import { parseYamlText } from './document/yaml-text.js';
import { upgradeSwagger } from './swagger/upgrade.js';

/** A document parsed once, told apart by its content and never by its name. */
export type ParsedDocument =
  | { readonly kind: 'discovery' | 'openapi' | 'service-config'; readonly root: JsonNode }
  | { readonly kind: 'documented'; readonly rows: readonly JsonValue[] }
  | { readonly kind: 'page'; readonly text: string }
  /** It is well-formed and of no kind that is read: it may be none of ours. */
  | { readonly kind: 'unmarked'; readonly why?: string }
  /** What is wrong stands in the log. */
  | { readonly kind: 'unreadable' };

/** Parses a document and tells its kind. Nothing throws: what is wrong with it goes to `log`. */
export function parseDocument(document: SourceDocument, log: DocumentLog): ParsedDocument {
  const text = document.text.replace(/^\uFEFF/, '');
  if (!isShortEnough(text, MAX_CHARACTERS, log)) return { kind: 'unreadable' };
  const start = text.trimStart().charAt(0);
  if (start === '{' || start === '[') return kindOf(parseJsonText(text, log), log);
  if (YAML_HEAD.test(text)) return kindOf(parseYamlText(text, log), log);
  if (isPage(text)) return { kind: 'page', text };
  if (/\.json$/i.test(document.file)) return unknown(log, 'it is called JSON and is none');
  return { kind: 'unmarked' };
}

/** What only documents of a kind have, so that one with an unusable rest is known to be broken. */
const MARKS = ['discoveryVersion', 'openapi', 'paths', 'rootUrl', 'servicePath', 'swagger'];

function isMarked(root: JsonNode): boolean {
  const [kind, type] = [root.value('kind'), root.value('type')];
  const isNamed = (name: JsonValue | undefined, start: string): boolean =>
    typeof name === 'string' && name.startsWith(start);
  const hasMark = MARKS.some((member) => root.has(member));
  return hasMark || isNamed(kind, 'discovery#') || isNamed(type, 'google.api.');
}

/** The line by which a YAML document that can be read is known. */
const YAML_HEAD = /^(["']?)(?:type\1:\s+["']?google\.api\.Service\b|(?:openapi|swagger)\1:)/m;

/** A reference page as text or HTML: it has an HTTP request, a verb and a URL. */
function isPage(text: string): boolean {
  return (
    /\b(?:HTTP request|Endpoint)\b/i.test(text) &&
    /(?:get|post|put|patch|delete)\s*https:/i.test(text)
  );
}

function kindOf(value: JsonValue | undefined, log: DocumentLog): ParsedDocument {
  if (value === undefined) return { kind: 'unreadable' };
  if (Array.isArray(value)) return listOf(value);
  if (!isJsonObject(value)) return unknown(log, 'it holds no object');
  const root = new JsonNode(value, '', log);
  const kind = root.value('kind');
  if (kind === 'discovery#restDescription') return { kind: 'discovery', root };
  if (kind === 'discovery#directoryList') {
    // Such an index lies beside the documents that it names.
    const why = 'it is a directory of APIs, which names documents and holds none';
    return { kind: 'unmarked', why };
  }
  if (root.value('type') === 'google.api.Service') return { kind: 'service-config', root };
  const openapi = root.value('openapi');
  if (typeof openapi === 'string' && /^3\.[01](?:\.|$)/.test(openapi)) {
    return { kind: 'openapi', root };
  }
  if (root.has('openapi')) return unknown(log, 'OpenAPI is read in its versions 3.0 and 3.1');
  const swagger = root.value('swagger');
  if (typeof swagger === 'string' && /^2\.0(?:\.|$)/.test(swagger)) {
    const upgraded = upgradeSwagger(root);
    return upgraded === undefined ? { kind: 'unreadable' } : { kind: 'openapi', root: upgraded };
  }
  if (root.has('swagger')) return unknown(log, 'Swagger is read in its version 2.0');
  if (kind === undefined && ['rootUrl', 'name', 'version'].every((member) => root.has(member))) {
    return { kind: 'discovery', root };
  }
  return isMarked(root) ? unknown(log, 'it is of no kind that is known') : { kind: 'unmarked' };
}

/** A list is one of documented rows, some of which may be broken, unless no item tells a method. */
function listOf(rows: readonly JsonValue[]): ParsedDocument {
  const isRow = (row: JsonValue): boolean => isJsonObject(row) && Object.hasOwn(row, 'method');
  return rows.length === 0 || rows.some(isRow)
    ? { kind: 'documented', rows }
    : { kind: 'unmarked' };
}

const HELP =
  'Give a Discovery document, OpenAPI 3, Swagger 2.0, a google.api.Service config or a reference page';

function unknown(log: DocumentLog, why: string): ParsedDocument {
  log.error('LRO-DOCUMENT-KIND', '', `this document cannot be read: ${why}`, HELP);
  return { kind: 'unreadable' };
}

/** Tells of a document of no kind: an error, unless it is one that nobody asked for. */
export function reportUnmarked(
  log: DocumentLog,
  isAskedFor: boolean,
  why = 'it has no mark of any kind of document that is read',
): void {
  if (isAskedFor) unknown(log, why);
  else log.warn('LRO-DOCUMENT-KIND', '', `this file is passed over: ${why}`, HELP);
}
