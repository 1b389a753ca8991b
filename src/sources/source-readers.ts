import { discovery } from './discovery/reader.js';
import { documentation } from './documentation/reader.js';
import { openApi } from './openapi/reader.js';
import { proto } from './proto/reader.js';
import { serviceConfig } from './service-config/reader.js';
import type { SourceReader } from './source-reader.js';

/**
 * The readers of all rows of `DOCUMENT_KINDS`, in their order. Apart from it, for most runs find
 * documents that did not change, of which they need to know no more than the kind.
 */
export const SOURCE_READERS: readonly SourceReader[] = [
  discovery,
  serviceConfig,
  proto,
  openApi,
  documentation,
];
