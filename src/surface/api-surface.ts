import type { DeclaredShape, Paging } from '../model/declared-shape.js';
import type { HttpMethod } from '../model/http-method.js';
import type { MethodKind } from '../model/methods.js';
import type {
  Endpoints,
  OperationBinding,
  OperationKind,
  OperationRenaming,
  Payload,
} from '../model/operations-api.js';
import type { NeededHeaders } from '../model/parameter.js';
import type { PathTemplate, PlainSegment } from '../model/path-template.js';
import type { Schema } from '../model/schema.js';
import type { NeededParameters } from './needed-parameters.js';
import type { OpenApiPlace } from './openapi-place.js';
import type { PayloadTypeUrl } from './payload-type-url.js';
import type { RequestMember } from './request-member.js';
import type { StartsSurface } from './start-surface.js';

export type { MemberType, RequestMember } from './request-member.js';

/**
 * What callers of one version see, decided: names, requests, types, scopes, hosts. All of it is data
 * and none of it source text, so that `emit` can print one and two can be compared. Names are
 * identifiers of TypeScript.
 */
export interface ApiSurface {
  /** As Discovery writes it: `file:v1`. */
  readonly id: string;
  readonly service: string;
  readonly version: string;
  readonly title: string;
  /** What the client is named after, unless the title spells the service's name better. */
  readonly canonicalName: string;
  /** Address of the service's documentation. */
  readonly documentation?: string;
  /** What its document says of the API in words, where that is kept. */
  readonly description?: string;
  readonly host: string;
  readonly mtlsHost: string;
  /** Whether a source tells the host for mutual TLS, or it only follows from AIP-4114. */
  readonly isMtlsHostDocumented: boolean;
  readonly endpoints?: Endpoints;
  /** Every OAuth scope that some method takes. */
  readonly scopes: readonly string[];
  readonly operationKind: OperationKind;
  /** How operations look, where that is declared. */
  readonly shape?: DeclaredShape;
  /** How pages lead on, where they do otherwise than AIP-158 has it. */
  readonly paging?: Paging;
  /** The names that operations tell, where their methods take others. */
  readonly renamed: readonly Pick<OperationRenaming, 'from' | 'to'>[];
  /** `FileOperationsClient` */
  readonly clientName: string;
  /** `FileOperation` */
  readonly operationType: string;
  /** The interface of all types of the version: `FileTypes`. */
  readonly typesName: string;
  /** `FileOperationHandle`; undefined where no method reads an operation by its name. */
  readonly handleType: string | undefined;
  /** Those that the API has, in the order in which people read them. */
  readonly methods: readonly MethodSurface[];
  /** The patterns of operation names, the more specific first. */
  readonly names: readonly NameSurface[];
  /**
   * How the type of `operationName` tells the patterns apart: not at all where there is one, by an
   * overload for each, or by one generic type where nobody would read the overloads.
   */
  readonly naming: 'single' | 'overloads' | 'generic';
  /** The name that documentation shows: `projects/my-project/operations/my-operation`. */
  readonly exampleName?: string;
  /** Those that a handle can follow. */
  readonly followed: readonly NameSurface[];
  /** What resources hold operations, as far as lists take their names. */
  readonly parents: readonly (readonly PlainSegment[])[];
  /** Every schema by the name of its type, with references by such names too. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** What requests of the methods on operations take, as `schemas` has what they are answered. */
  readonly asked: Readonly<Record<string, Schema>>;
  /** Type by schema, as bindings name it. */
  readonly typeNames: Readonly<Record<string, string>>;
  /** Types of the schemas that the client declares: payloads, and what they refer to. */
  readonly declared: readonly string[];
  readonly payloads: readonly PayloadSurface[];
  /** The type of an operation of the service's own shape, where one is known. */
  readonly statusOperationType: string | undefined;
  /** Where in an operation of a declared shape stands what it holds, as far as its type has the member. */
  readonly held: Readonly<Partial<Record<Payload['role'], readonly string[]>>>;
  /** What of the runtime only some APIs need. */
  readonly needs: RuntimeNeeds;
  /** The methods that start operations; none where no handle can follow what they start. */
  readonly starts: StartsSurface;
  /** The documented HTTP requests that all this is made of. */
  readonly bindings: readonly BindingSurface[];
}

/** One method of a client. */
export interface MethodSurface {
  readonly kind: MethodKind;
  /** `CancelRequest` */
  readonly requestType: string;
  /** Whether it is deprecated for all operations. */
  readonly deprecated?: true;
  /** What its document says of it in words, where that is kept. */
  readonly description?: string;
  /** The forms that a request may have; several where collections differ. */
  readonly requests: readonly RequestSurface[];
  /** The HTTP requests, in the order in which a request is tried on them. */
  readonly calls: readonly CallSurface[];
  /** The OAuth scopes of which one is enough for any operation; none where no source tells any. */
  readonly scopes: readonly string[];
  /** The documented HTTP requests as people read them: `GET /v1/operations/{operation}`. */
  readonly requestTexts: readonly string[];
  /** The request that documentation shows: its fields, which are all in the path. */
  readonly exampleRequest: Readonly<Record<string, string>>;
}

/** A documented HTTP request, with its place in an OpenAPI document. */
export interface BindingSurface extends OperationBinding {
  readonly openApi: OpenApiPlace;
}

/** One form of a request. */
export interface RequestSurface {
  readonly members: readonly RequestMember[];
}

/** How one request goes out. */
export interface CallSurface {
  readonly httpMethod: HttpMethod;
  /** With the word that tells its collection, if a request gives one, as the variable `collection`. */
  readonly template: PathTemplate;
  /** The version of the API that it is called in: `x-goog-api-version`. */
  readonly apiVersion?: string;
  /** Query parameters that another call of the method has in its path. */
  readonly query: readonly string[];
  /** Names of query parameters on the wire, by what a request calls them, where the two differ. */
  readonly wireNames: Readonly<Record<string, string>>;
  /** Query parameters that it cannot do without. */
  readonly needed?: NeededParameters;
  /** Headers that a request cannot do without, and what each is where nobody says. */
  readonly headers?: NeededHeaders;
  /** Whether it takes a `timeout`. */
  readonly timeout: boolean;
  /** Whether fields that are not in the path go into a JSON body. */
  readonly body: boolean;
}

/** One pattern of operation names. */
export interface NameSurface {
  readonly pattern: readonly PlainSegment[];
  /** A field for every wildcard of the pattern, in order; or the variables of its template. */
  readonly fields: readonly string[];
  /** What the field `collection` is, where it tells the pattern from others of the same fields. */
  readonly collection?: string;
  /** The pattern with its fields: `projects/{project}/operations/{operation=**}`. */
  readonly text: string;
  readonly type: string;
  readonly fieldsType: string;
}

/** A message that `metadata` or `response` of an operation may hold. */
export interface PayloadSurface {
  readonly role: Payload['role'];
  readonly type: string;
  readonly typeUrl: PayloadTypeUrl;
  /** Whether the operation holds it as it is, without an `@type`. */
  readonly isInline: boolean;
}

export interface RuntimeNeeds {
  /** The location in a name chooses the host. */
  readonly regionalHost: boolean;
  /** A request is made of more than a name. */
  readonly fields: boolean;
  /** Operations have a shape of the service's own. */
  readonly statusOperations: boolean;
  /** Operations have a shape that is declared. */
  readonly declaredOperations: boolean;
  /** Operations tell other names than their methods take. */
  readonly renamedOperations: boolean;
  /** Requests need more than is asked for, or answers tell less than the requests did. */
  readonly ownExchange: boolean;
  /** The service can wait itself. */
  readonly serverWait: boolean;
}
