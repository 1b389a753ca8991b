import { isReservedName, isReservedService } from '../model/reserved-name.js';
import { serviceOf } from '../model/service-name.js';

import type { SourceApi } from '../model/source-api.js';
import type { DocumentLog } from './document/document-log.js';
import { type DocumentContent, openDocument } from './document/open-document.js';
import type { DocumentSet, SourceDocument } from './document/source-document.js';
import { DOCUMENTED_FILE } from './documentation/kind.js';
import {
  NOTHING,
  type Recognised,
  type SourcePart,
  type SourceReader,
  type SourceReading,
  withUsed,
} from './source-reader.js';
import { SOURCE_READERS } from './source-readers.js';
import type { StatedFacts } from './stated-facts.js';

/** What a document says, and the reader of its kind; none where it is of none. */
export interface ReadSource extends SourceReading {
  readonly reader?: SourceReader;
}

/**
 * Reads a document with the reader of its kind, which its content tells and never its name. Nothing
 * throws: what is wrong goes to the log. What speaks of a service that no folder can be called
 * after is not used, as its package could not be written.
 *
 * @param isAskedFor whether somebody holds it to be a document, so that being none is an error.
 * @param stated what is stated of its API; readers of kinds that tell it all themselves pass over it.
 */
export function readSource(
  document: SourceDocument,
  log: DocumentLog,
  isAskedFor = true,
  stated: StatedFacts = {},
): ReadSource {
  const yamlHeads = SOURCE_READERS.flatMap(({ yamlHead }) => yamlHead ?? []);
  const content = openDocument(document, yamlHeads, log);
  if (content === undefined) return NOTHING;
  if ('unreadable' in content) return refuse(log, content.unreadable);
  const empty = emptiness(content, log);
  if (empty !== undefined) {
    // A file of JSON that is cut down to nothing is a document that got lost.
    const isRefused = isAskedFor || (content.form === 'text' && isJsonName(log.file));
    return (isRefused ? refuse : passOver)(empty.log, empty.why);
  }
  const found = recognise(content);
  if (found === undefined) return unmarked(content, log, isAskedFor);
  if ('unreadable' in found) {
    const { unreadable, isOther = false } = found;
    return isOther && !isAskedFor ? passOver(log, unreadable) : refuse(log, unreadable);
  }
  const { parts, documented } = found.recognised.read(log, stated);
  const named = withUsed(
    parts.map((part) => withFitNames(part, log)),
    ({ name }) => name,
    ({ apis }) => apis.length > 0,
  );
  return { reader: found.reader, parts: named, documented };
}

/** Why a document holds nothing, whatever it is called; rows that are pinned may be none. */
function emptiness(
  content: DocumentContent,
  log: DocumentLog,
): { readonly log: DocumentLog; readonly why: string } | undefined {
  switch (content.form) {
    case 'list':
      if (content.items.length > 0 || log.file === DOCUMENTED_FILE) return undefined;
      return { log, why: 'it is a list of nothing' };
    case 'set': {
      const [only, ...others] = content.set.documents;
      if (only === undefined || others.length > 0 || !isEmptyFile(only)) return undefined;
      return { log: log.ofDocument(only.file), why: 'it is empty' };
    }
    case 'text':
      return /\S/.test(content.text) ? undefined : { log, why: 'it is empty' };
    case 'bytes':
      return content.bytes.length > 0 ? undefined : { log, why: 'it is empty' };
    default:
      return undefined;
  }
}

function isEmptyFile(document: DocumentSet['documents'][number]): boolean {
  return 'bytes' in document ? document.bytes.length === 0 : !/\S/.test(document.text);
}

/** The first reader that is certain, else the first that takes it, else why one cannot. */
function recognise(content: DocumentContent) {
  const all = SOURCE_READERS.flatMap((reader) => {
    const recognition = reader.recognise(content);
    return recognition === undefined ? [] : [{ reader, recognition }];
  });
  const taken = all.flatMap(({ reader, recognition }) =>
    'unreadable' in recognition ? [] : [{ reader, recognised: recognition satisfies Recognised }],
  );
  return (
    taken.find(({ recognised }) => recognised.isCertain) ??
    taken[0] ??
    all.map(({ recognition }) => recognition).find((one) => 'unreadable' in one)
  );
}

/** A document that has no mark of any kind: an error, unless it is one that nobody asked for. */
function unmarked(content: DocumentContent, log: DocumentLog, isAskedFor: boolean): SourceReading {
  if (content.form === 'text' && isJsonName(log.file)) {
    return refuse(
      log,
      isJson(content.text) ? 'it holds no object' : 'it is called JSON and is none',
    );
  }
  const why = 'it has no mark of any kind of document that is read';
  return isAskedFor ? refuse(log, why) : passOver(log, why);
}

function isJsonName(file: string): boolean {
  return /\.json$/i.test(file);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function passOver(log: DocumentLog, why: string): SourceReading {
  log.warn('LRO-DOCUMENT-KIND', '', `this file is passed over: ${why}`, help());
  return NOTHING;
}

function refuse(log: DocumentLog, why: string): SourceReading {
  log.error('LRO-DOCUMENT-KIND', '', `this document cannot be read: ${why}`, help());
  return NOTHING;
}

function help(): string {
  const labels = SOURCE_READERS.map(({ label }) => label);
  return `Give ${labels.slice(0, -1).join(', ')} or ${labels.at(-1)}`;
}

function withFitNames(part: SourcePart, log: DocumentLog): SourcePart {
  return { ...part, apis: part.apis.filter((api) => hasFitName(api, log)) };
}

function hasFitName(api: SourceApi, log: DocumentLog): boolean {
  const { version } = api;
  const name = serviceOf(api);
  const unfit = isReservedService(name)
    ? `service "${name}"`
    : isReservedName(version) && `version "${version}"`;
  if (unfit === false) return true;
  log.error(
    'LRO-DOCUMENT-NAME',
    '',
    `the ${unfit} is called as no folder or package can be on every system`,
    'Correct the name and the version in the document',
  );
  return false;
}
