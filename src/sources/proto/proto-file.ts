/**
 * The facts of a `.proto` file, from its text or from a compiled descriptor alike: what a start, its
 * request, response and metadata are made of. Everything else of the language is read over.
 */
export interface ProtoFile {
  /** The document that holds it, for diagnostics. */
  readonly document: string;
  /** `google.cloud.filestore.v1`; empty where the file names none. */
  readonly package: string;
  /** How protoc finds it, where it is not kept: `google/type/date.proto`. */
  readonly importPath?: string;
  readonly messages: readonly ProtoMessage[];
  readonly enums: readonly ProtoEnum[];
  readonly services: readonly ProtoService[];
}

export interface ProtoMessage {
  readonly name: string;
  readonly fields: readonly ProtoField[];
  readonly messages: readonly ProtoMessage[];
  readonly enums: readonly ProtoEnum[];
}

/** Those of `google.api.field_behavior` that decide what requests take and answers hold (AIP-203). */
export type FieldBehavior = (typeof FIELD_BEHAVIORS)[number];

export const FIELD_BEHAVIORS = ['INPUT_ONLY', 'OUTPUT_ONLY', 'REQUIRED'] as const;

export interface ProtoField {
  readonly name: string;
  readonly number: number;
  /** A scalar type's name, or the name of a message or an enum as the file writes it. */
  readonly type: string;
  readonly label: 'single' | 'repeated' | 'required' | 'map';
  /** The oneof that it belongs to; none for the one that `optional` stands for. */
  readonly oneof?: string;
  /** Where it is not the one that follows from the name. */
  readonly jsonName?: string;
  /** In the order of the file. */
  readonly behaviors?: readonly FieldBehavior[];
  readonly deprecated?: boolean;
}

export interface ProtoEnum {
  readonly name: string;
  readonly values: readonly { readonly name: string; readonly number: number }[];
}

export interface ProtoService {
  readonly name: string;
  /** `google.api.default_host` */
  readonly defaultHost?: string;
  /** `google.api.oauth_scopes`, with commas between them. */
  readonly oauthScopes?: string;
  /** `google.api.api_version` (AIP-4236) */
  readonly apiVersion?: string;
  readonly methods: readonly ProtoMethod[];
}

export interface ProtoMethod {
  readonly name: string;
  readonly request: string;
  readonly response: string;
  /** Whether either side is a stream, so that no HTTP request with one answer is meant. */
  readonly isStreaming?: boolean;
  /** `google.api.http`: the rule, and behind it its additional bindings. */
  readonly http: readonly HttpBinding[];
  /** `google.longrunning.operation_info`; a type's name is empty where only the other is told. */
  readonly operationInfo?: { readonly response: string; readonly metadata: string };
  readonly deprecated?: boolean;
}

/** One binding of a `google.api.HttpRule`. */
export interface HttpBinding {
  /** In upper case, or as `custom` has it. */
  readonly httpMethod: string;
  readonly path: string;
  /** A field's name, `*`, or empty for no body. */
  readonly body: string;
  /** The field of what is returned that is the HTTP answer, where it is not all of it. */
  readonly responseBody?: string;
}
