import { isJsonObject, type JsonValue } from '../document/json-node.js';
import type { DocumentContent } from '../document/open-document.js';
import type { Recognition, SourceReader, SourceReading } from '../source-reader.js';
import { readPage } from './page.js';
import { readRows } from './rows.js';

/** The kind that rows of reference pages have in evidence. */
export const DOCUMENTED = 'documented';

/** Saved reference pages, and the rows of many in `documented.json`. */
export const documentation: SourceReader = {
  kind: DOCUMENTED,
  label: 'a reference page',
  extensions: ['json', 'txt', 'html', 'htm'],
  recognise,
  counts: 'all',
  places: {},
};

function recognise(content: DocumentContent): Recognition | undefined {
  if (content.form === 'list' && isOfRows(content.items)) {
    return { isCertain: true, read: (log) => reading(readRows(content.items, log)) };
  }
  if (content.form === 'text' && isPage(content.text)) {
    return {
      isCertain: false,
      read: (log) => {
        const row = readPage(content.text, log);
        return reading(row === undefined ? [] : [{ row, file: log.file, pointer: '' }]);
      },
    };
  }
  return undefined;
}

function reading(documented: SourceReading['documented']): SourceReading {
  return { parts: [], documented };
}

/** A list is one of documented rows, some of which may be broken, unless no item tells a method. */
function isOfRows(items: readonly JsonValue[]): boolean {
  return (
    items.length === 0 || items.some((item) => isJsonObject(item) && Object.hasOwn(item, 'method'))
  );
}

/** A reference page as text or HTML: it has an HTTP request, a verb and a URL. */
function isPage(text: string): boolean {
  return (
    /\b(?:HTTP request|Endpoint)\b/i.test(text) &&
    /(?:get|post|put|patch|delete)\s*https:/i.test(text)
  );
}
