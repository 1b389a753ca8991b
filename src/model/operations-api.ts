import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import type { DeclaredShape, Paging } from './declared-shape.js';
import type { Disagreement, Evidence } from './evidence.js';
import type { HttpMethod } from './http-method.js';
import type { MethodKind } from './methods.js';
import type { OperationStart } from './operation-start.js';
import type { NeededHeaders, PathParameter, QueryParameter } from './parameter.js';
import type { PathTemplate } from './path-template.js';
import type { Schemas } from './schema.js';

export type { PathParameter, QueryParameter } from './parameter.js';

/**
 * The shape of the operations an API answers with.
 * `longrunning`: `google.longrunning.Operation`, with `done`, `error` and `response`.
 * `status`: a resource of the service's own, with `status: "DONE"` and `error.errors[]`.
 */
export type OperationKind = 'longrunning' | 'status';

/** What one service and version publishes about its long-running operations, from all sources. */
export interface OperationsApi {
  /** As Discovery writes it: `file:v1`. */
  readonly id: string;
  readonly service: string;
  readonly version: string;
  readonly title: string;
  /** The name a class is named after: `canonicalName`, else the title. */
  readonly canonicalName: string;
  /** What its document says of it in words; only where that is asked for. */
  readonly description?: string;
  /** The class that its client has already, whatever it would be called now. */
  readonly clientName?: string;
  readonly host: string;
  readonly mtlsHost?: string;
  readonly endpoints?: Endpoints;
  /** Address of the service's documentation. */
  readonly documentation?: string;
  /** Every OAuth scope that some binding takes, sorted. */
  readonly scopes: readonly string[];
  readonly operationKind: OperationKind;
  /** How they look, where that is declared and not Google's own second kind. */
  readonly shape?: DeclaredShape;
  /** How pages lead on, where they do otherwise than AIP-158 has it. */
  readonly paging?: Paging;
  /** Where operations tell other names than the paths of their methods take. */
  readonly renamed?: readonly OperationRenaming[];
  readonly bindings: readonly OperationBinding[];
  /** The methods that answer with an operation, by name. */
  readonly starts: readonly OperationStart[];
  readonly skipped: readonly SkippedMethod[];
  /** The operation, its status, and every payload with what it refers to. */
  readonly schemas: Schemas;
  readonly payloads: readonly Payload[];
  readonly disagreements: readonly Disagreement[];
}

/** Regional hosts. */
export interface Endpoints {
  /** Host by location, as the service lists them. */
  readonly byLocation: Readonly<Record<string, string>>;
  /** A host with `{location}` in it, for services that name every region's host alike. */
  readonly pattern?: string;
  /** Locations that the default host serves, though a pattern would name another. */
  readonly atDefaultHost?: readonly string[];
  /** Whether the location in a name must choose the host. */
  readonly required: boolean;
  readonly reason?: string;
}

/** Names that operations tell in another form than their methods take. */
export interface OperationRenaming {
  /** As operations tell them: `projects/_/buckets/{bucket}/operations/{operation}`. */
  readonly from: string;
  /** As the paths of methods have them: `b/{bucket}/operations/{operation}`. */
  readonly to: string;
  readonly reason: string;
}

/** One HTTP method on one collection of operations. */
export interface OperationBinding {
  readonly kind: MethodKind;
  /** As Discovery writes it: `file.projects.locations.operations.cancel`. */
  readonly id: string;
  /** `projects.locations.operations` */
  readonly collection: string;
  readonly httpMethod: HttpMethod;
  readonly template: PathTemplate;
  /**
   * The path as a request gives it, where it needs a word to tell its collection from others: with
   * that word as the variable `collection`. Absent for the many that need none.
   */
  readonly requestTemplate?: PathTemplate;
  readonly pathParameters: readonly PathParameter[];
  readonly queryParameters: readonly QueryParameter[];
  /** `none`: the method takes no body; `empty`: it takes one that is always empty; else a schema's name. */
  readonly body: 'none' | 'empty' | { readonly schema: string };
  /** A schema's name; `empty` for an empty object. */
  readonly response: 'empty' | { readonly schema: string };
  readonly scopes: readonly string[];
  readonly permissions?: readonly string[];
  /** The version of the API that the method is called in: `x-goog-api-version` (AIP-4236). */
  readonly apiVersion?: string;
  /** Whether a source says that it is deprecated. */
  readonly deprecated?: true;
  /** Headers that a request cannot do without, and what each is where nobody says. */
  readonly headers?: NeededHeaders;
  /** What its document says of it in words; only where that is asked for. */
  readonly description?: string;
  readonly evidence: readonly Evidence[];
}

/** A method of an operations collection that gets no binding, and why. */
export interface SkippedMethod {
  readonly id: string;
  /** Which method it would be, where its source tells it. */
  readonly kind?: MethodKind;
  /** Whether it would start operations. */
  readonly isStart?: boolean;
  readonly httpMethod: string;
  readonly path: string;
  readonly code: DiagnosticCode;
  readonly reason: string;
  readonly evidence: Evidence;
}

/** A message that an operation of this API may carry in `metadata` or `response`. */
export interface Payload {
  readonly schema: string;
  readonly role: 'metadata' | 'response';
  /** Whether the operation holds it as it is, and not packed in an `Any`, which has an `@type`. */
  readonly isInline?: boolean;
  /** The full proto name where a source tells it: `google.cloud.filestore.v1.OperationMetadata`. */
  readonly protoName?: string;
  /** The last part of its proto name, where it is another than its schema's name shows. */
  readonly simpleName?: string;
}
