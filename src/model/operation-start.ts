import type { Evidence } from './evidence.js';
import type { HttpMethod } from './http-method.js';
import type { NeededHeaders, PathParameter, QueryParameter } from './parameter.js';
import type { PathTemplate } from './path-template.js';

/** One method that answers with an operation. */
export interface OperationStart {
  /** As Discovery writes it: `file.projects.locations.instances.create`; an rpc's full name where only protos tell it. */
  readonly id: string;
  /** `google.cloud.filestore.v1.CloudFilestoreManager.CreateInstance` */
  readonly rpc?: string;
  /** What callers call it: `createInstance`. No two starts of an API share one. */
  readonly name: string;
  /** What it would be called, were no other called so: it has a number instead. */
  readonly calledAs?: string;
  readonly httpMethod: HttpMethod;
  readonly template: PathTemplate;
  /** Further HTTP requests of the same method, for other parents for instance. */
  readonly additional: readonly StartBinding[];
  readonly pathParameters: readonly PathParameter[];
  readonly queryParameters: readonly QueryParameter[];
  /**
   * `none`: the method takes no body; else a schema's name, and the field that it is where it is not the
   * whole request. The schema is among those of the API where a proto declares it.
   */
  readonly body: 'none' | StartBody;
  /** What the operation holds in the end: a payload, nothing, or nobody tells. */
  readonly response: 'empty' | 'unknown' | { readonly schema: string };
  readonly metadata: 'unknown' | { readonly schema: string };
  readonly scopes: readonly string[];
  /** What goes into `x-goog-api-version` (AIP-4236). */
  readonly apiVersion?: string;
  /** Headers that a request cannot do without, and what each is where nobody says. */
  readonly headers?: NeededHeaders;
  /** Whether a source says that it is deprecated. */
  readonly deprecated?: true;
  /** What its document says of it in words; only where that is asked for. */
  readonly description?: string;
  readonly evidence: readonly Evidence[];
}

/** What goes into the JSON body of a start. */
export interface StartBody {
  readonly schema: string;
  /** The field of the request that it is; none where it is all of the request that is not in the path. */
  readonly field?: string;
  /** Whether it is known to be all of the request; without it and `field` what it is called tells. */
  readonly isWhole?: boolean;
  /** Whether that field has to be there. */
  readonly required?: boolean;
}

/** One HTTP request of a start. */
export interface StartBinding {
  readonly id: string;
  readonly httpMethod: HttpMethod;
  readonly template: PathTemplate;
}
