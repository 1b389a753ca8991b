import type { SourceApi } from '../../../src/model/source-api.js';
import type { TextDocument } from '../../../src/sources/document/source-document.js';
import { readSpecs } from '../../../src/specs/read-specs.js';

/** A `.proto` file of the package `acme.library.v1`, with the given declarations. */
export function proto(declarations: string, file = 'acme/library/v1/library.proto'): TextDocument {
  return { file, text: `syntax = "proto3";\npackage acme.library.v1;\n${declarations}` };
}

/** A service with one rpc that starts an operation. */
export function service(annotation: string, http = 'post: "/v1/books" body: "*"'): string {
  return `service Library {
    option (google.api.default_host) = "library.example.com";
    option (google.api.oauth_scopes) = "https://example.com/b,https://example.com/a";
    rpc CreateBook(CreateBookRequest) returns (google.longrunning.Operation) {
      option (google.api.http) = { ${http} };
      option (google.longrunning.operation_info) = { ${annotation} };
    }
  }`;
}

/** What documents say, which is to be about one API. */
export function readProto(...documents: TextDocument[]): {
  readonly api: SourceApi | undefined;
  readonly codes: readonly string[];
} {
  const { specs, diagnostics } = readSpecs(documents);
  return { api: specs.sources[0], codes: diagnostics.map(({ code }) => code) };
}
