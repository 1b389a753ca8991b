import { DocumentLog } from '../../../src/sources/document/document-log.js';
import { parseProtoText } from '../../../src/sources/proto/parse-text.js';
import type { ProtoFile } from '../../../src/sources/proto/proto-file.js';

/** The facts of a text that can be read. */
export function parsedProto(text: string): ProtoFile {
  const log = new DocumentLog('x.proto');
  const file = parseProtoText(text, log);
  if (file === undefined) throw new Error(log.diagnostics[0]?.message);
  return file;
}
