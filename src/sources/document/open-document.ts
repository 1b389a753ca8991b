import type { DocumentLog } from './document-log.js';
import { isJsonObject, JsonNode, type JsonValue } from './json-node.js';
import { parseJsonText } from './json-text.js';
import { isShortEnough, MAX_CHARACTERS } from './limits.js';
import type { DocumentSet, SourceDocument } from './source-document.js';
import { parseYamlText } from './yaml-text.js';

/** A document opened once: what readers tell its kind by, and then read. */
export type DocumentContent =
  /** JSON or YAML. */
  | { readonly form: 'object'; readonly root: JsonNode }
  | { readonly form: 'list'; readonly items: readonly JsonValue[] }
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'bytes'; readonly bytes: Uint8Array }
  | { readonly form: 'set'; readonly set: DocumentSet };

/** Why a document cannot be read. */
export interface Unreadable {
  readonly unreadable: string;
  /** Whether it is no document at all, and may well lie beside some; false by default. */
  readonly isOther?: boolean;
}

/**
 * Opens a document. Undefined where it is too large, or broken JSON or YAML: what is wrong then
 * stands in the log.
 *
 * @param yamlHeads the lines by which YAML is known: other text is not taken for it.
 */
export function openDocument(
  document: SourceDocument,
  yamlHeads: readonly RegExp[],
  log: DocumentLog,
): DocumentContent | Unreadable | undefined {
  if ('documents' in document) return { form: 'set', set: document };
  if ('bytes' in document) return { form: 'bytes', bytes: document.bytes };
  const text = document.text.replace(/^\uFEFF/, '');
  if (!isShortEnough(text, MAX_CHARACTERS, log)) return undefined;
  const start = /\S/.exec(text)?.[0];
  if (start === '{' || start === '[') return treeOf(parseJsonText(text, log), log);
  if (yamlHeads.some((head) => head.test(text))) return treeOf(parseYamlText(text, log), log);
  return { form: 'text', text };
}

function treeOf(
  value: JsonValue | undefined,
  log: DocumentLog,
): DocumentContent | Unreadable | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return { form: 'list', items: value };
  if (isJsonObject(value)) return { form: 'object', root: new JsonNode(value, '', log) };
  return { unreadable: 'it holds no object' };
}
