import { compareText } from '../../model/compare-text.js';
import type { DocumentedRow, PlacedRow } from '../../model/documented.js';
import { isDay } from '../../model/revision.js';
import type { DocumentLog } from '../document/document-log.js';
import { isJsonObject, JsonNode, type JsonValue } from '../document/json-node.js';

/** Reads `documented.json`: a list of rows. Notes and sentences are left behind. */
export function readRows(rows: readonly JsonValue[], log: DocumentLog): PlacedRow[] {
  return rows.flatMap((row, i) => {
    const pointer = `/${i}`;
    const read = isJsonObject(row) ? readRow(new JsonNode(row, pointer, log)) : undefined;
    if (read !== undefined) return [{ row: read, file: log.file, pointer }];
    log.warn(
      'LRO-DOCUMENTED-ROW',
      pointer,
      'this row has no method and is skipped',
      'A row needs at least a method such as projects.locations.operations.cancel',
    );
    return [];
  });
}

function readRow(row: JsonNode): DocumentedRow | undefined {
  const method = textOrNull(row, 'method');
  if (method === null || method === '') return undefined;
  return {
    host: textOrNull(row, 'host'),
    service: textOrNull(row, 'service'),
    version: textOrNull(row, 'version'),
    method,
    verb: textOrNull(row, 'verb')?.toUpperCase() ?? null,
    url: textOrNull(row, 'url'),
    params: isNull(row, 'params') ? null : (row.texts('params') ?? null),
    scopes: sortedOrNull(row, 'scopes'),
    iam: sortedOrNull(row, 'iam'),
    requestBodyEmpty: isNull(row, 'requestBodyEmpty')
      ? null
      : (row.flag('requestBodyEmpty') ?? null),
    responseBody: messageName(textOrNull(row, 'responseBody')),
    lastUpdated: dayOrNull(row, 'lastUpdated'),
    source: textOrNull(row, 'source'),
  };
}

/** `empty JSON object` is `empty`, `instance of Operation` is `Operation`; any other text is none. */
function messageName(text: string | null): string | null {
  if (text === null) return null;
  if (/^empty\b/.test(text)) return 'empty';
  return /^(?:instance of )?([A-Z]\w*)(?: resource)?$/.exec(text)?.[1] ?? null;
}

function isNull(row: JsonNode, member: string): boolean {
  return row.value(member) === null;
}

function textOrNull(row: JsonNode, member: string): string | null {
  return isNull(row, member) ? null : (row.text(member) ?? null);
}

function dayOrNull(row: JsonNode, member: string): string | null {
  const text = textOrNull(row, member);
  return text === null || isDay(text)
    ? text
    : (row.wrong('a day such as 2026-01-31', member) ?? null);
}

function sortedOrNull(row: JsonNode, member: string): string[] | null {
  const texts = isNull(row, member) ? undefined : row.texts(member);
  return texts === undefined ? null : [...new Set(texts)].sort(compareText);
}
