import type { TextDocument } from '../../src/sources/document/source-document.js';

export interface Parts {
  readonly service?: string;
  readonly rpc?: string;
  readonly path?: string;
  readonly more?: string;
  readonly info?: string;
  readonly options?: string;
  readonly request?: string;
  readonly messages?: string;
}

export const BOOK = 'message Book { string title = 1; int32 pages = 2; }';
export const PROGRESS = 'message Progress { string state = 1; }';
export const PARENT = 'projects/*/locations/*';

/** A proto whose rpc starts an operation. */
export function library(parts: Parts = {}): TextDocument[] {
  const {
    service = 'Library',
    rpc = 'BindBook',
    path = `/v1/{parent=${PARENT}}/books:bind`,
  } = parts;
  const { more = '', options = '', request = 'string note = 2;' } = parts;
  const { info = 'response_type: "Book" metadata_type: "Progress"' } = parts;
  const { messages = `${BOOK} ${PROGRESS}` } = parts;
  const content = `syntax = "proto3"; package acme.library.v1;
service ${service} {
  option (google.api.default_host) = "library.example.com";
  option (google.api.oauth_scopes) = "https://acme.example/auth/library";
  rpc ${rpc}(${rpc}Request) returns (google.longrunning.Operation) {
    option (google.api.http) = { post: "${path}" body: "*" ${more} };
    option (google.longrunning.operation_info) = { ${info} };
    ${options}
  }
}
message ${rpc}Request { string parent = 1; ${request} }
${messages}`;
  return [{ file: 'proto/library.proto', text: content }];
}

/** One whose operations hold a book of these fields. */
export const withBook = (fields: string, more = '') =>
  library({ messages: `message Book { ${fields} } ${PROGRESS} ${more}` });
/** One whose rpc takes these fields beside its parent. */
export const taking = (request: string, more = '') =>
  library({ request, messages: `${BOOK} ${PROGRESS} ${more}` });
