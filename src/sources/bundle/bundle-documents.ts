import { DocumentLog } from '../document/document-log.js';
import { isJsonObject, type JsonValue } from '../document/json-node.js';
import { parseJsonText } from '../document/json-text.js';
import type { SourceDocument, TextDocument } from '../document/source-document.js';
import { parseYamlText } from '../document/yaml-text.js';
import { Bundler } from './bundler.js';
import { placeInFolder } from './place-in-folder.js';

/** A reference that does not begin with `#`, in JSON or YAML. */
const FOREIGN = /\$ref["']?\s{0,20}:\s{0,20}["']?([^#"'\s][^"'\s#]{0,1000})/g;

/** The files of its folder that a document refers to, by its text. */
export function referredFiles({ file, text }: TextDocument): string[] {
  const refs = [...text.matchAll(FOREIGN)].flatMap(([, path = '']) => {
    const place = placeInFolder(path, file);
    return place === undefined ? [] : [place.file];
  });
  return [...new Set(refs)].filter((other) => other !== file);
}

/**
 * The documents of a folder, of which those that are written in several files are made one; the files that are
 * only parts of others are left out.
 *
 * @param beside parts that are no documents themselves.
 */
export function bundleDocuments(
  documents: readonly SourceDocument[],
  beside: readonly TextDocument[] = [],
): SourceDocument[] {
  const texts = new Map(
    [...beside, ...documents].flatMap((one) => ('text' in one ? [[one.file, one] as const] : [])),
  );
  const trees = new Map<string, JsonValue | undefined>();
  const find = (file: string): JsonValue | undefined => {
    const document = texts.get(file);
    if (!trees.has(file)) trees.set(file, document && treeOf(document));
    return trees.get(file);
  };
  const used = new Set<string>();
  const bundled = documents.map((document) => {
    if (!('text' in document) || referredFiles(document).length === 0) return document;
    const root = find(document.file);
    if (!isJsonObject(root) || !isMarked(root)) return document;
    const bundler = new Bundler(document.file, root, find);
    const text = JSON.stringify(bundler.bundle());
    for (const file of bundler.used) used.add(file);
    return bundler.used.size === 0 ? document : { file: document.file, text };
  });
  return bundled.filter(({ file }) => !used.has(file) || isMarked(find(file)));
}

function isMarked(tree: JsonValue | undefined): boolean {
  return isJsonObject(tree) && (tree.openapi !== undefined || tree.swagger !== undefined);
}

/** What is wrong with a part is told of the reference to it, which stays. */
function treeOf({ file, text }: TextDocument): JsonValue | undefined {
  const log = new DocumentLog(file);
  return /^\s*[[{]/.test(text) ? parseJsonText(text, log) : parseYamlText(text, log);
}
