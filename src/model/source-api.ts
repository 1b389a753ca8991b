import type { DeclaredShape, Paging } from './declared-shape.js';
import type { SourceKind } from './evidence.js';
import type { HttpMethod } from './http-method.js';
import type { MethodKind } from './methods.js';
import type { OperationStart } from './operation-start.js';
import type {
  Endpoints,
  OperationBinding,
  OperationKind,
  Payload,
  QueryParameter,
  SkippedMethod,
} from './operations-api.js';
import type { NeededHeaders } from './parameter.js';
import type { PathTemplate } from './path-template.js';
import type { Schemas } from './schema.js';

/**
 * What one document says about one service and version, in model terms. A reader never guesses:
 * a member that the document does not tell is absent, and `normalize` decides.
 */
export interface SourceApi {
  readonly source: SourceKind;
  /** The document, relative to the folder of specs, with `/`. */
  readonly file: string;
  /** `YYYYMMDD` where the document tells its date or revision. */
  readonly revision?: string;
  readonly host: string;
  readonly version: string;
  /** The Discovery name, where the document tells it; else the host's first label is taken. */
  readonly service?: string;
  readonly title?: string;
  readonly canonicalName?: string;
  /** What its document says of it in words; only where that is asked for. */
  readonly description?: string;
  readonly mtlsHost?: string;
  readonly endpoints?: Endpoints;
  readonly documentation?: string;
  readonly operationKind?: OperationKind;
  /** How its operations look, where that is declared. */
  readonly shape?: DeclaredShape;
  /** How pages lead on, where they do otherwise than AIP-158 has it. */
  readonly paging?: Paging;
  readonly claims: readonly BindingClaim[];
  /** Starts that their protos have no HTTP request for: a service config may give them one. */
  readonly unbound?: readonly StartClaim[];
  /** Schemas of what rpcs take, as far as no annotation puts it into a body. */
  readonly requests?: Schemas;
  /** What a service config says of how rpcs are called, in the place of their annotations. */
  readonly httpRules?: readonly HttpRuleClaim[];
  /** Methods that answer with an operation; absent where the kind of document tells none. */
  readonly starts?: readonly StartClaim[];
  readonly skipped: readonly SkippedMethod[];
  readonly schemas: Schemas;
  /** Names of schemas that no method reaches and that are named as `payloadRole` says. */
  readonly payloadSchemas: readonly string[];
  /** Messages that the document itself says an operation holds, and in which of its members. */
  readonly statedPayloads?: readonly Payload[];
  /** Full proto names (`types`) and proto packages (of `apis`) that a service config lists. */
  readonly protoTypes: readonly string[];
  readonly protoPackages: readonly string[];
  /**
   * Whether silence means absence: true for Discovery documents and service configs, false where a
   * conversion loses methods or a page shows only one.
   */
  readonly complete: boolean;
}

/** One source's word about one binding. */
export interface BindingClaim {
  readonly kind: MethodKind;
  readonly httpMethod: HttpMethod;
  /** Absent where the source lost the pattern and only the collection tells it. */
  readonly template?: PathTemplate;
  /** The path as the source writes it, where there is no template. */
  readonly path?: string;
  /** Why there is no template, where it is another reason than that the path tells no pattern. */
  readonly untold?: string;
  /** Whether the template only follows from the collection's name, since the source lost the pattern. */
  readonly isDerived?: boolean;
  /** What the source itself calls the collection; else it follows from the template. */
  readonly collection?: string;
  readonly id?: string;
  /** The full name of the rpc, where it is one of the service itself. */
  readonly rpc?: string;
  readonly queryParameters?: readonly QueryParameter[];
  readonly body?: OperationBinding['body'];
  readonly response?: OperationBinding['response'];
  readonly scopes?: readonly string[];
  readonly permissions?: readonly string[];
  readonly apiVersion?: string;
  readonly deprecated?: true;
  /** Headers that a request cannot do without, and what each is where nobody says. */
  readonly headers?: NeededHeaders;
  /** What its document says of it in words; only where that is asked for. */
  readonly description?: string;
  readonly pointer: string;
}

/** One source's word about one method that answers with an operation. */
export interface StartClaim {
  /** As Discovery writes it. */
  readonly id?: string;
  /** The full name of the rpc. */
  readonly rpc?: string;
  /** What callers are to call it, where the source tells: `createInstance`. */
  readonly name?: string;
  /** Whether its id alone tells it from the other methods of its source, as an operationId does. */
  readonly isIdentified?: boolean;
  /** The HTTP requests that it takes, the first one its own; several where it has additional bindings. */
  readonly bindings: readonly {
    readonly httpMethod: HttpMethod;
    readonly template: PathTemplate;
  }[];
  readonly queryParameters: readonly QueryParameter[];
  /** The values that parameters of its path may have, by their names, of those of which it tells them. */
  readonly pathValues?: Readonly<Record<string, readonly string[]>>;
  readonly body: OperationStart['body'];
  /** The full name of the message that the rpc takes. */
  readonly request?: string;
  /** Names in JSON of fields of that message which do not follow from the fields' own. */
  readonly jsonNames?: Readonly<Record<string, string>>;
  /**
   * The parts of what the rpc returns that are an operation: fields' names, and an empty one for all of it.
   * Absent where only all of it is.
   */
  readonly answers?: readonly string[];
  /** Whether a service config says what is called instead (`google/api/http.proto`). */
  readonly isOverridden?: boolean;
  readonly response?: StartedPayload;
  readonly metadata?: StartedPayload;
  readonly scopes?: readonly string[];
  readonly apiVersion?: string;
  /** Headers that a request cannot do without, and what each is where nobody says. */
  readonly headers?: NeededHeaders;
  readonly deprecated?: true;
  /** What its document says of it in words; only where that is asked for. */
  readonly description?: string;
  readonly pointer: string;
}

/** The HTTP rule of one rpc (`google.api.HttpRule`), with its additional bindings. */
export interface HttpRuleClaim {
  /** The full name of the rpc. */
  readonly selector: string;
  readonly bindings: readonly {
    readonly httpMethod: HttpMethod;
    readonly template: PathTemplate;
    /** A field's name, `*`, or empty for no body. */
    readonly body: string;
    /** The field of what is returned that is the HTTP answer, where it is not all of it. */
    readonly responseBody?: string;
    readonly pointer: string;
  }[];
  /** Bindings that no request can be made of. */
  readonly refused?: readonly SkippedMethod[];
  readonly scopes?: readonly string[];
}

/** A message that a started operation will hold: by its full name, or by that of its schema in the document. */
export interface StartedPayload {
  readonly protoName?: string;
  readonly schema?: string;
}
