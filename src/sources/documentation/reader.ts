import { isJsonObject, type JsonValue } from '../document/json-node.js';
import type { DocumentContent } from '../document/open-document.js';
import type { Recognition, SourceReader, SourceReading } from '../source-reader.js';
import { documentationKind } from './kind.js';
import { readPage } from './page.js';
import { readRows } from './rows.js';

/** Saved reference pages, and the rows of many in `documented.json`. */
export const documentation: SourceReader = {
  ...documentationKind,
  recognise,
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
