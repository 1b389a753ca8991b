import type { HttpMethod } from '../model/http-method.js';
import type { NeededHeaders } from '../model/parameter.js';
import type { PathTemplate } from '../model/path-template.js';
import type { Schema } from '../model/schema.js';
import type { NeededParameters } from './needed-parameters.js';
import type { OpenApiPlace } from './openapi-place.js';
import type { PayloadTypeUrl } from './payload-type-url.js';
import type { RequestMember } from './request-member.js';

/** The methods of a version that start operations, and what their requests are made of. */
export interface StartsSurface {
  readonly methods: readonly StartSurface[];
  /** Messages by the names of their types, as requests take them: without what only the service fills. */
  readonly messages: Readonly<Record<string, Schema>>;
  /** The one that documentation shows. */
  readonly example?: StartExample;
  /** Whether there are more than are told, as of a package that an older version made. */
  readonly isUntold?: boolean;
}

/** A start that documentation shows, and its request: all that has to be there, and its body. */
export interface StartExample {
  readonly name: string;
  readonly request: Readonly<Record<string, unknown>>;
}

/** One method that starts an operation. */
export interface StartSurface {
  /** `createInstance` */
  readonly name: string;
  /** As Discovery writes it, or the full name of the rpc. */
  readonly id: string;
  readonly rpc?: string;
  /** `CreateInstanceRequest` */
  readonly requestType: string;
  /** The fields of the path, in each form that a request may have. */
  readonly paths: readonly (readonly RequestMember[])[];
  /** What of a request is not in the path: an object, with references to `messages`. */
  readonly fields: Schema;
  /** The HTTP requests, in the order in which a request is tried on them. */
  readonly calls: readonly StartCall[];
  /** The same as people read them: `POST /v1/projects/{project}/instances`. */
  readonly requestTexts: readonly string[];
  /** The field that is the body; `*` where it is all that is neither in the path nor the query. */
  readonly body?: string;
  /** Fields that go into the query though all others are the body. */
  readonly query: readonly string[];
  readonly response: StartedType;
  readonly metadata: StartedType;
  /** Whether it may be sent again, as `requestId` tells the service that it is the same (AIP-155). */
  readonly isIdempotent: boolean;
  /** What goes into `x-goog-api-version` (AIP-4236). */
  readonly apiVersion?: string;
  readonly deprecated?: true;
  /** What its document says of it in words, where that is kept. */
  readonly description?: string;
  /** Query parameters that are filled in where nobody says them, as in `CallSurface`. */
  readonly needed?: NeededParameters;
  /** Headers that a request cannot do without, and what each is where nobody says. */
  readonly headers?: NeededHeaders;
  readonly scopes: readonly string[];
}

export interface StartCall {
  /** As Discovery writes it, or the full name of the rpc. */
  readonly id: string;
  readonly httpMethod: HttpMethod;
  /** Its variables are fields of the request. */
  readonly template: PathTemplate;
  readonly openApi: OpenApiPlace;
}

/** What a started operation will hold: a type among the payloads, nothing, or nobody tells. */
export type StartedType =
  | 'empty'
  | 'unknown'
  | {
      readonly type: string;
      readonly typeUrl: PayloadTypeUrl;
      /** Whether the operation holds it as it is, without an `@type`. */
      readonly isInline?: boolean;
    };
