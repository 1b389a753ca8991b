import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import { isMethodKind, METHOD_KINDS, type MethodKind, methodOf } from '../../model/methods.js';
import type { OperationKind } from '../../model/operations-api.js';
import type { Schema } from '../../model/schema.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';
import {
  isDeclaredOperation,
  listedKindOf,
  nearOperation,
  operationKindOf,
  strangePageMember,
} from './operation-schema.js';

/** Any method of an API, as far as it takes to tell whether it works on operations. */
export interface ApiMethod {
  readonly id: string;
  /** `projects.locations.operations` */
  readonly collection: string;
  /** The method's own name: `cancel`. */
  readonly name: string;
  readonly response: Schema | undefined;
  /** Whether its path takes one resource name as a whole, `name` or `parent` (AIP-127). */
  readonly takesName: boolean;
  /** Why it cannot be bound, whatever it works on; undefined where nothing stands in the way. */
  readonly refusal?: Refusal | undefined;
}

/** Why a method gets no binding. */
export interface Refusal {
  readonly code: DiagnosticCode;
  readonly reason: string;
}

export interface OperationsMethods<M extends ApiMethod> {
  /** The kind that the API's operations have, where some method's type tells it. */
  readonly operationKind?: OperationKind;
  readonly bound: readonly { readonly method: M; readonly kind: MethodKind }[];
  readonly skipped: readonly ({ readonly method: M } & Refusal)[];
}

/** The methods whose answer tells the kind of operations, those that answer with one first. */
const TYPED: readonly string[] = ['operation', 'page'].flatMap((response) =>
  METHOD_KINDS.filter((kind) => methodOf(kind).response === response),
);

/** `operations`, or a name such as `transferOperations` and `long-running-operations`; `lros`. */
const OPERATIONS = /(?:(?:^|[-_])o|O)perations$|^lros$/;

/** Whether a collection is called as those of operations are, or as is declared. */
export function isOfOperations(collection: string, { shape }: SchemaLookup): boolean {
  if (shape?.collection === undefined) return isCalledOperations(collection);
  return collection.slice(collection.lastIndexOf('.') + 1) === shape.collection;
}

/** Whether a collection is called as collections of operations are. */
export function isCalledOperations(collection: string): boolean {
  return OPERATIONS.test(collection.slice(collection.lastIndexOf('.') + 1));
}

/**
 * Tells the methods that work on long-running operations from all others: by their collection's
 * name, confirmed by the types they answer with. Methods of a collection that is called operations are
 * never dropped: the ones that cannot be bound are skipped with a reason. Of other collections those
 * count whose `get` answers with an Operation and takes a name, as the batches of some APIs do, or stands beside
 * a `cancel`; and a `list` of Operations by itself. What else a resource has is its own: its `delete` deletes the
 * resource, whatever its `get` answers with.
 */
export function operationsMethods<M extends ApiMethod>(
  methods: readonly M[],
  schemas: SchemaLookup,
): OperationsMethods<M> {
  const collections = byCollection(methods);
  const bound: { method: M; kind: MethodKind }[] = [];
  const skipped: ({ method: M } & Refusal)[] = [];
  const verdicts = verdictsOn(collections, schemas);
  const kinds = new Set([...verdicts.values()].flatMap(({ kind }) => (kind ? [kind] : [])));
  const operationKind: OperationKind | undefined = kinds.has('longrunning')
    ? 'longrunning'
    : [...kinds][0];
  for (const [collection, its] of collections) {
    const verdict = verdicts.get(collection);
    if (verdict === undefined) continue;
    for (const method of its.filter((one) => concerns(one, verdict, schemas))) {
      const refusal = refusalOf(method, verdict, operationKind, schemas);
      if (refusal !== undefined) skipped.push({ method, ...refusal });
      else if (isMethodKind(method.name)) bound.push({ method, kind: method.name });
    }
  }
  return operationKind === undefined ? { bound, skipped } : { operationKind, bound, skipped };
}

/**
 * A verdict on each collection. Operations of a declared shape are looked for in collections of any name where
 * those that are called operations have none.
 */
function verdictsOn(
  collections: ReadonlyMap<string, readonly ApiMethod[]>,
  schemas: SchemaLookup,
): Map<string, Verdict> {
  const all = (isAnywhere: boolean) =>
    new Map(
      [...collections].map(([name, its]) => [name, verdictOn(its, schemas, isAnywhere)] as const),
    );
  const verdicts = all(false);
  const isFound = [...verdicts.values()].some(({ kind }) => kind !== undefined);
  return schemas.shape === undefined || isFound ? verdicts : all(true);
}

/**
 * The member in which all answers of the `get` of operations hold the operation: `operation` of
 * `{ operation: … }`. Undefined where some answer with one as it is.
 */
export function wrapperOf(
  methods: readonly ApiMethod[],
  schemas: SchemaLookup,
): string | undefined {
  const answers = methods.filter(
    ({ name, collection }) => name === 'get' && isCalledOperations(collection),
  );
  const wrappers = new Set(
    answers.map(({ response }) => {
      const near = nearOperation(response, schemas);
      return near !== undefined && 'wrapper' in near ? near.wrapper : undefined;
    }),
  );
  return wrappers.size === 1 ? [...wrappers][0] : undefined;
}

function byCollection<M extends ApiMethod>(methods: readonly M[]): Map<string, M[]> {
  const collections = new Map<string, M[]>();
  for (const method of methods) {
    const its = collections.get(method.collection);
    if (its === undefined) collections.set(method.collection, [method]);
    else its.push(method);
  }
  return collections;
}

interface Verdict {
  /** Whether all of its methods are to be looked at: by its name, or by its `get` and its `cancel`. */
  readonly isOfOperations: boolean;
  readonly isCalledOperations: boolean;
  /** Whether some method's type could tell. */
  readonly isTyped: boolean;
  readonly kind?: OperationKind;
  /** Why none of its types is an operation, where one nearly is. */
  readonly near?: Refusal | undefined;
}

function verdictOn(
  methods: readonly ApiMethod[],
  schemas: SchemaLookup,
  isAnywhere: boolean,
): Verdict {
  const typed = TYPED.flatMap((name) => methods.filter((m) => m.name === name));
  const named = methods.some(({ collection }) => isOfOperations(collection, schemas));
  const get = methods.find((method) => method.name === 'get');
  // What is cancelled and answers with an operation is one, whatever its path.
  const isCancelled = methods.some(({ name }) => name === 'cancel');
  const byType =
    (get?.takesName || isCancelled) && operationKindOf(get?.response, schemas) === 'longrunning';
  const byShape = isAnywhere && isDeclaredOperation(get?.response, schemas);
  const verdict = {
    isOfOperations: named || byType === true || byShape,
    isCalledOperations: named,
    isTyped: typed.length > 0,
  };
  const isAnswered = typed.some((method) => answeredKind(method, schemas) === 'longrunning');
  // Most collections are none of operations, and nothing follows from the types of their methods.
  if (!verdict.isOfOperations && !isAnswered) return verdict;
  const kind = typed.map((method) => answeredKind(method, schemas)).find((k) => k !== undefined);
  return kind === undefined ? { ...verdict, near: nearMiss(typed, schemas) } : { ...verdict, kind };
}

/** Why a collection's answers are no operations, where they nearly are. */
function nearMiss(typed: readonly ApiMethod[], schemas: SchemaLookup): Refusal | undefined {
  const [near] = typed.flatMap(({ response }) => nearOperation(response, schemas) ?? []);
  if (near === undefined) return undefined;
  const reason =
    'wrapper' in near
      ? `its operations are wrapped in a member "${near.wrapper}" of the answer`
      : `its operations have no ${near.lacks.map((name) => `"${name}"`).join(' and no ')}`;
  return { code: 'LRO-OPERATION-SHAPE', reason };
}

/** Whether a method is to be bound, or skipped with a reason. */
function concerns(method: ApiMethod, verdict: Verdict, schemas: SchemaLookup): boolean {
  if (verdict.isOfOperations) return true;
  return TYPED.includes(method.name) && answeredKind(method, schemas) === 'longrunning';
}

function answeredKind(method: ApiMethod, schemas: SchemaLookup): OperationKind | undefined {
  return isMethodKind(method.name) && methodOf(method.name).response === 'page'
    ? listedKindOf(method.response, schemas)
    : operationKindOf(method.response, schemas);
}

function refusalOf(
  method: ApiMethod,
  verdict: Verdict,
  operationKind: OperationKind | undefined,
  schemas: SchemaLookup,
): Refusal | undefined {
  // What its path fails to say, its name and its collection fail to say too.
  if (method.refusal !== undefined) return method.refusal;
  if (!verdict.isOfOperations && !method.takesName && TYPED.includes(method.name)) {
    return {
      code: 'LRO-NOT-OPERATION',
      reason: 'it belongs to a resource that is no operation, though it answers with one',
    };
  }
  if (!verdict.isCalledOperations && !method.takesName && method.name === 'delete') {
    return { code: 'LRO-NOT-OPERATION', reason: 'it may delete the resource that it belongs to' };
  }
  // Without a method whose type could tell, only the plain name is trusted.
  const isTold = verdict.isTyped
    ? verdict.kind !== undefined
    : /(?:^|\.)operations$/.test(method.collection);
  if (!isTold && verdict.near !== undefined) return verdict.near;
  if (!isTold) {
    return {
      code: 'LRO-NOT-OPERATION',
      reason: 'no type of this collection is a long-running operation',
    };
  }
  if (!isMethodKind(method.name)) {
    return {
      code: 'LRO-METHOD-OTHER',
      reason: `"${method.name}" is none of ${METHOD_KINDS.slice(0, -1).join(', ')} and ${METHOD_KINDS.at(-1)}`,
    };
  }
  if (verdict.kind !== undefined && verdict.kind !== operationKind) {
    return mixed(verdict.kind, operationKind);
  }
  if (TYPED.includes(method.name)) {
    const answered = answeredKind(method, schemas);
    if (answered === undefined) {
      const isList = method.response?.type === 'array';
      const reason = isList
        ? 'it answers with a list as it is, and clients read an object that holds one in a member, such as "operations"'
        : 'it does not answer with an operation';
      return { code: 'LRO-METHOD-TYPE', reason };
    }
    if (answered !== operationKind) return mixed(answered, operationKind);
  }
  const member = method.name === 'list' && strangePageMember(method.response, schemas);
  if (member) {
    return {
      code: 'LRO-OPERATION-SHAPE',
      reason: `its pages hold operations in a member "${member}", which only "page" of a shape can tell`,
    };
  }
  return undefined;
}

function mixed(kind: OperationKind, of: OperationKind | undefined): Refusal {
  return {
    code: 'LRO-OPERATION-MIXED',
    reason: `its operations are of the kind "${kind}", the API's "${of}"`,
  };
}
