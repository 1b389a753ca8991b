import type { HttpMethod } from './http-method.js';

/** A field that requests of a method are documented to take, beside the name that they are about. */
export interface MethodField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean';
  readonly doc: string;
  /** What AEP calls it, where that is another word. */
  readonly aepName?: string;
}

/** One method of `google.longrunning.Operations`: all that readers, merge and clients know of it. */
export interface OperationsMethod {
  /** The rpc in `google/longrunning/operations.proto`. */
  readonly rpc: string;
  /** Of its HTTP rule there; Wait has none, and services write it like Cancel. */
  readonly httpMethod: HttpMethod;
  /** What its name is: an operation's, or that of the resource whose operations are listed. */
  readonly target: 'operation' | 'parent';
  readonly response: 'empty' | 'operation' | 'page';
  /**
   * Where the fields of a request go that are not in its path. `query`; or `body`, a JSON body where
   * the method has one; `nowhere`: whatever fields a document gives it, its body is empty.
   */
  readonly fieldsIn: 'query' | 'body' | 'nowhere';
  readonly fields: readonly MethodField[];
  /** The function of `@lrogen/runtime` that calls it. */
  readonly runtime: string;
  /** In an OpenAPI document. */
  readonly summary: string;
  /** Of the type of its requests. */
  readonly requestDoc: string;
  /** Of the method of a client, in lines. */
  readonly doc: readonly string[];
  /** What it throws beside what every method does: a class and when, in lines. */
  readonly throws: readonly string[];
}

/**
 * The methods of long-running operations (AIP-151), in the order in which people read them. A method
 * is added as a row here, in `MethodKind` of the runtime, and as a function of the runtime.
 */
export const OPERATIONS_METHODS = {
  cancel: {
    rpc: 'CancelOperation',
    httpMethod: 'POST',
    target: 'operation',
    response: 'empty',
    fieldsIn: 'nowhere',
    fields: [],
    runtime: 'cancel',
    summary: 'Ask for an operation to be cancelled',
    requestDoc: 'Which operation to cancel.',
    doc: [
      'Asks the service to cancel an operation. Resolves once the service took the request, which is',
      'best effort: only the operation itself tells whether it was cancelled or finished all the same.',
    ],
    throws: [
      "InvalidNameError where the name is none of this API's; nothing is sent then.",
      'CancelUnsupportedError where the service answers UNIMPLEMENTED.',
    ],
  },
  get: {
    rpc: 'GetOperation',
    httpMethod: 'GET',
    target: 'operation',
    response: 'operation',
    fieldsIn: 'query',
    fields: [],
    runtime: 'get',
    summary: 'Read an operation',
    requestDoc: 'Which operation to read.',
    doc: ['Reads an operation as it is now.'],
    throws: [],
  },
  list: {
    rpc: 'ListOperations',
    httpMethod: 'GET',
    target: 'parent',
    response: 'page',
    fieldsIn: 'query',
    fields: [
      { name: 'filter', type: 'string', doc: 'The filter, in the language of AIP-160.' },
      {
        name: 'pageSize',
        aepName: 'max_page_size',
        type: 'integer',
        doc: 'The most operations a page may hold; the service may send fewer.',
      },
      {
        name: 'pageToken',
        type: 'string',
        doc: 'Where to begin: the `nextPageToken` of an earlier page.',
      },
      {
        name: 'returnPartialSuccess',
        type: 'boolean',
        doc: 'Whether to leave out what cannot be reached, named in `unreachable`.',
      },
    ],
    runtime: 'list',
    summary: 'List operations',
    requestDoc: 'Which operations to list.',
    doc: [
      'Lists operations: iterate over them, or over `pages()`. Pages are asked for as they are needed.',
    ],
    throws: [],
  },
  delete: {
    rpc: 'DeleteOperation',
    httpMethod: 'DELETE',
    target: 'operation',
    response: 'empty',
    fieldsIn: 'query',
    fields: [],
    runtime: 'remove',
    summary: 'Remove the record of an operation',
    requestDoc: 'Which operation to delete.',
    doc: ["Removes an operation from the service's records. It neither stops nor cancels it."],
    throws: [],
  },
  wait: {
    rpc: 'WaitOperation',
    httpMethod: 'POST',
    target: 'operation',
    response: 'operation',
    fieldsIn: 'body',
    fields: [
      {
        name: 'timeout',
        type: 'string',
        doc: 'How long the service may wait, as a protobuf duration: `30s`.',
      },
    ],
    runtime: 'wait',
    summary: 'Wait until an operation has ended, or for a while',
    requestDoc: 'Which operation to wait for, and how long.',
    doc: [
      'Asks the service to hold the answer until the operation has ended or `timeout` is over. It may',
      "answer earlier, with an operation that still runs; a handle's `wait` asks again by itself.",
    ],
    throws: [],
  },
} as const satisfies Readonly<Record<string, OperationsMethod>>;

/** A method by its REST name. */
export type MethodKind = keyof typeof OPERATIONS_METHODS;

/** All methods in the order in which people read them. */
export const METHOD_ORDER = Object.keys(OPERATIONS_METHODS) as readonly MethodKind[];

/** All methods in alphabetical order: that of bindings, and of the members of maps. */
export const METHOD_KINDS: readonly MethodKind[] = [...METHOD_ORDER].sort();

export function isMethodKind(name: string): name is MethodKind {
  return Object.hasOwn(OPERATIONS_METHODS, name);
}

/** What is known of a method, widened: one row may lack what another has. */
export function methodOf(kind: MethodKind): OperationsMethod {
  return OPERATIONS_METHODS[kind];
}

/**
 * The name of a field in code: the protocol's own where a document spells a field of the protocol in
 * snake case, as protos do (`page_size` is `pageSize`), or as AEP does (`max_page_size`), else the document's.
 */
export function codeName(kind: MethodKind, name: string): string {
  const field = methodOf(kind).fields.find(
    (own) => snakeCase(own.name) === name || own.aepName === name,
  );
  return field?.name ?? name;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * The standard method that an HTTP method makes on an operation or on a collection of them, without a
 * verb (AIP-131, AIP-132, AIP-135); undefined for none.
 */
export function standardMethod(
  httpMethod: string,
  target: OperationsMethod['target'],
): MethodKind | undefined {
  if (httpMethod === 'POST') return undefined;
  return METHOD_ORDER.find((kind) => {
    const method = methodOf(kind);
    return method.httpMethod === httpMethod && method.target === target;
  });
}

/** Whether a method is no standard one, so that a verb of the path says which it is (AIP-136). */
export function isCustomMethod(name: string): name is MethodKind {
  return isMethodKind(name) && methodOf(name).httpMethod === 'POST';
}
