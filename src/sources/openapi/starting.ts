import { HELD, START } from '../../model/openapi-keywords.js';
import type { OperationKind } from '../../model/operations-api.js';
import { flatSegments } from '../../model/path-template.js';
import { refName } from '../../model/schema.js';
import { trimEndOf } from '../../model/trim.js';
import { nearOperation, operationKindOf } from '../operations/operation-schema.js';
import {
  isOfOperations,
  type OperationsMethods,
  type Refusal,
} from '../operations/operations-methods.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';
import type { OpenApiMethod } from './operation.js';
import { startPlaces } from './start-place.js';
import { isBegun, statesStart } from './states-start.js';
import { loneId, ownId, unansweredStarts } from './unanswered-start.js';

/** A method that may start operations; one that is `refused` does not, or not as a client could call it. */
export interface Candidate {
  readonly method: OpenApiMethod;
  readonly refused?: Refusal;
}

/** A path's word for operations, of one that is singular too. */
const OPERATION = /(?:(?:^|[-_])o|O)perations?$|^lros?$/;

/** Words before `Operation` that tell of one that is there. */
const OF_OPERATIONS: ReadonlySet<string> = new Set(['cancel', 'delete', 'get', 'list', 'wait']);

/**
 * Whether a method makes an operation in the collection of operations itself, `POST /v1/jobs`, or tells how one
 * that it makes is called.
 */
function makesOperation(method: OpenApiMethod, schemas: SchemaLookup): boolean {
  const { httpMethod, template, name, response } = method;
  if (httpMethod !== 'POST' || name !== '' || template?.verb !== undefined) return false;
  return (
    operationKindOf(response, schemas) !== undefined ||
    isBegun(method) ||
    loneId(method, schemas) !== undefined ||
    ownId(method, schemas) !== undefined
  );
}

/** Whether a method begins an operation, whatever it works on: as it makes one, or as its document states of a GET. */
export function beginsOperation(method: OpenApiMethod, schemas: SchemaLookup): boolean {
  const isStated = method.httpMethod === 'GET' && statesStart(method);
  return (
    (isStated && !isOfOperations(method.collection, schemas)) || makesOperation(method, schemas)
  );
}

/** Methods that answer with an operation. A GET reads, whatever it answers with, unless the document states that it starts. */
export function startingMethods(
  methods: readonly OpenApiMethod[],
  { bound, skipped, operationKind }: OperationsMethods<OpenApiMethod>,
  schemas: SchemaLookup,
): Candidate[] {
  if (operationKind === undefined) return [];
  const unanswered = unansweredStarts({ bound }, methods, schemas);
  const places = startPlaces({ bound }, methods, schemas);
  const others = new Set([...bound, ...skipped].map(({ method }) => method));
  return methods.flatMap((method): Candidate[] => {
    if (method.node.has(START)) return [{ method }];
    if (others.has(method)) return [];
    if (places.unbound.has(method)) return [{ method, refused: ELSEWHERE }];
    if (method.httpMethod === 'GET' && !statesStart(method)) {
      // Without a verb of its own it reads a resource, which may look like an operation.
      const isAnswered = operationKindOf(method.response, schemas) !== undefined;
      const hasVerb = method.template?.verb !== undefined;
      return isAnswered && hasVerb && !worksOnOperation(method)
        ? [{ method, refused: UNSTATED }]
        : [];
    }
    reportDangling(method, schemas);
    const strange = strangeAnswer(method, operationKind, schemas);
    if (strange !== undefined) return [{ method, refused: strange }];
    if (operationKindOf(method.response, schemas) !== undefined) {
      const untold = worksOnOperation(method) ? NO_START : places.refusalOf(method);
      return [untold === undefined ? { method } : { method, refused: untold }];
    }
    const refused = worksOnOperation(method) ? undefined : unanswered(method);
    return refused === undefined ? [] : [{ method, refused }];
  });
}

const UNSTATED: Refusal = {
  code: 'LRO-METHOD-OTHER',
  reason: `it is a GET, which starts nothing unless the document states it: by "${HELD}", or an answer 202 alone`,
};

const ELSEWHERE: Refusal = {
  code: 'LRO-METHOD-OTHER',
  reason: 'it gets operations beside those of the client',
};

const NO_START: Refusal = {
  code: 'LRO-METHOD-OTHER',
  reason: 'it works on an operation that is there, and starts none',
};

/** Why a method's answer is no operation of the API, though it is one of another kind or has one in a member. */
function strangeAnswer(
  { response }: OpenApiMethod,
  operationKind: OperationKind,
  schemas: SchemaLookup,
): Refusal | undefined {
  const kind = operationKindOf(response, schemas);
  if (kind === operationKind) return undefined;
  if (kind !== undefined) {
    const reason = 'it answers with an operation of another shape than the get of operations does';
    return { code: 'LRO-OPERATION-MIXED', reason };
  }
  const near = nearOperation(response, schemas);
  if (near === undefined || !('wrapper' in near)) return undefined;
  return {
    code: 'LRO-OPERATION-SHAPE',
    reason: `it answers with an operation in a member "${near.wrapper}", and the get of operations with one as it is`,
  };
}

function worksOnOperation(method: OpenApiMethod): boolean {
  const segments = method.template === undefined ? [] : flatSegments(method.template);
  const isBelow = segments.some((segment, i) => {
    if (segment.kind !== 'literal' || !OPERATION.test(segment.value)) return false;
    const next = segments[i + 1];
    return next === undefined ? !segment.value.endsWith('s') : next.kind !== 'literal';
  });
  if (isBelow) return true;
  const last = trimEndOf(method.path, '/').split('/').at(-1) ?? '';
  return [method.node.text('operationId') ?? '', last].some(isCalledSo);
}

/** `getOperation`, `Jobs_CancelOperation`, `wait-for-operation` */
function isCalledSo(name: string): boolean {
  const words = (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) =>
    word.toLowerCase(),
  );
  const noun = words.pop();
  const verb = words.pop();
  if (noun !== 'operation' && noun !== 'operations') return false;
  return OF_OPERATIONS.has((verb === 'for' ? words.pop() : verb) ?? '');
}

/** What answers with a schema that is not there might start an operation. */
function reportDangling({ node, response }: OpenApiMethod, schemas: SchemaLookup): void {
  const name = refName(response);
  if (name === undefined || schemas.get(name) !== undefined) return;
  node.log.warn(
    'LRO-REF-DANGLING',
    node.at('responses'),
    `the answer's schema "${name}" is not in the document, and nobody can tell whether the method starts an operation`,
  );
}
