import { CATALOGUE } from '../diagnostics/catalogue.js';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { isMethodKind, METHOD_KINDS, type MethodKind, methodOf } from '../model/methods.js';
import type { OperationsApi, SkippedMethod } from '../model/operations-api.js';
import { printPathTemplate } from '../model/path-template.js';
import { toldElsewhere } from './told-starts.js';

/** Reasons that tell of a method what it is, and of nothing that a client should have had. */
const NO_LOSS: ReadonlySet<string> = new Set([
  'LRO-METHOD-OTHER',
  'LRO-NOT-OPERATION',
  'LRO-PATH-AMBIGUOUS',
]);

const BE_OPERATION =
  'An operation has the members name, done, error, and response or metadata (AIP-151); state how others look as "shape" of the API in the settings';

/** What no client of operations can do without. */
const NEEDED: readonly MethodKind[] = ['cancel', 'get', 'list'];

/**
 * Says once an API what callers have to do without, though its documents tell of it: methods on
 * operations that were skipped and that nothing else binds. A second path that cannot be bound, such
 * as the ones of Google's console, is no loss where the method has another.
 */
export function losses(api: OperationsApi): Diagnostic[] {
  const lost = api.skipped.filter((method) => !method.isStart && isLost(method, api));
  if (api.bindings.length === 0) {
    const reasons = lost.length > 0 ? lost : api.skipped.filter(isToldAlone);
    return reasons.length > 0 ? [withoutClient(api, reasons)] : [];
  }
  return [...lostMethods(api, lost), ...lostStarts(api), ...numberedStarts(api)];
}

function lostMethods(api: OperationsApi, lost: readonly SkippedMethod[]): Diagnostic[] {
  const needed = lost.filter((method) => NEEDED.some((kind) => kind === kindOf(method)));
  const [first] = needed;
  if (first === undefined) return [];
  const kinds = [...new Set(needed.map(kindOf))].join(', ');
  return [
    about(first, {
      code: 'LRO-METHOD-SKIPPED',
      message: `${api.id} is left without ${kinds} of some operations: ${because(first)}`,
    }),
  ];
}

/** Starts that no client can call, wholly or by one of their requests, or whose operations none could follow. */
function lostStarts(api: OperationsApi): Diagnostic[] {
  const isTold = toldElsewhere(api.starts);
  const starts = api.skipped.filter(
    (method) => method.isStart && !NO_LOSS.has(method.code) && !isTold(method),
  );
  return [
    ...firstOf(starts, (start) => `${api.id} is left without a start, ${because(start)}`),
    ...firstOf(
      lostRequests(api),
      (request) =>
        `${api.id} is left without a request of a start, ${request.httpMethod} ${request.path}: ${because(request)}`,
    ),
    ...withoutGet(api),
  ];
}

/** Starts whose operations nothing gets. */
function withoutGet({ id, starts: [start], bindings }: OperationsApi): Diagnostic[] {
  if (start === undefined || bindings.some(({ kind }) => kind === 'get')) return [];
  const [evidence] = start.evidence;
  return [
    problem({
      code: 'LRO-METHOD-SKIPPED',
      message: `${id} is left without its starts, as it has no get by which their operations could be followed`,
      help: 'Correct the document, if the API has a method that gets an operation',
      ...(evidence && { file: evidence.file, pointer: evidence.pointer }),
    }),
  ];
}

/** Tells of the first alone, and how many more there are. */
function firstOf(
  [first, ...more]: readonly SkippedMethod[],
  tell: (first: SkippedMethod) => string,
): Diagnostic[] {
  if (first === undefined) return [];
  const others = more.length > 0 ? ` (and ${more.length} more, which show tells)` : '';
  return [about(first, { code: 'LRO-METHOD-SKIPPED', message: tell(first) + others })];
}

/** Further requests of starts that rpcs have and that cannot be bound, unless another source has them. */
function lostRequests({ skipped, starts }: OperationsApi): readonly SkippedMethod[] {
  const rpcs = new Set(starts.map(({ rpc }) => rpc));
  const requests = new Set(
    starts.flatMap((start) =>
      [start, ...start.additional].map(
        ({ httpMethod, template }) => `${httpMethod} ${spelledOut(printPathTemplate(template))}`,
      ),
    ),
  );
  return skipped.filter(
    ({ id, kind, httpMethod, path }) =>
      kind === undefined &&
      path !== '' &&
      rpcs.has(id) &&
      !requests.has(`${httpMethod} ${spelledOut(path)}`),
  );
}

/** A path by its patterns alone, whatever its variables are called. */
function spelledOut(path: string): string {
  return path.replace(/\{[^{}=]*=([^{}]*)\}/g, '$1').replace(/\{[^{}]*\}/g, '*');
}

/** Starts of documents of one's own that have a number behind their name, as another is called the same. */
function numberedStarts({ starts }: OperationsApi): Diagnostic[] {
  const own = starts.filter(({ evidence: [one] }) => one?.source === 'openapi');
  const names = new Set(own.flatMap(({ calledAs }) => calledAs ?? []));
  return [...names].map((name) => {
    const its = own.filter((one) => (one.calledAs ?? one.name) === name);
    const [first, ...more] = its.map(
      (one) => `${one.name} is ${one.httpMethod} ${printPathTemplate(one.template)}`,
    );
    const place = its.at(-1)?.evidence[0];
    return problem({
      code: 'LRO-START-NAME',
      message: `${its.length} starts would be called ${name}: ${[first, ...more].join(', ')}`,
      ...(place && { file: place.file, pointer: place.pointer }),
    });
  });
}

/** Why an API that was asked for has no client. An error: nothing else would come of the question. */
export function noClient(api: OperationsApi): Diagnostic {
  const lost = api.skipped.filter((method) => isLost(method, api));
  return { ...withoutClient(api, lost.length > 0 ? lost : api.skipped), severity: 'error' };
}

function withoutClient(api: OperationsApi, [first]: readonly SkippedMethod[]): Diagnostic {
  const message = `${api.id} has no method on operations that can be bound`;
  if (first === undefined) return problem({ code: 'LRO-MODEL-EMPTY', message });
  return about(first, { code: 'LRO-MODEL-EMPTY', message: `${message}: ${because(first)}` });
}

function about(
  { code, evidence }: SkippedMethod,
  given: Pick<Diagnostic, 'code' | 'message'>,
): Diagnostic {
  const { file, pointer } = evidence;
  const help = code === 'LRO-NOT-OPERATION' ? BE_OPERATION : CATALOGUE[code].help;
  return problem({ ...given, help, file, pointer });
}

function because({ id, code, reason }: SkippedMethod): string {
  return `${id}: ${code}, ${reason}`;
}

function isLost(method: SkippedMethod, { bindings }: OperationsApi): boolean {
  if (NO_LOSS.has(method.code)) return false;
  // Of these operations nothing else is bound.
  if (method.code === 'LRO-OPERATION-MIXED') return true;
  const kind = kindOf(method);
  const collection = collectionOf(method);
  return !bindings.some(
    (binding) =>
      binding.kind === kind && (collection === undefined || binding.collection === collection),
  );
}

/** Whether it says of an API without a client that there should be one. */
function isToldAlone(method: SkippedMethod): boolean {
  // Its protos are meant for a client, and could have had one.
  return method.code === 'LRO-PROTO-HTTP' || isCalledOperations(method);
}

/** Whether a method that was taken for none of operations is at a path that says it is one. */
function isCalledOperations({ code, path }: SkippedMethod): boolean {
  return code === 'LRO-NOT-OPERATION' && path.split(/[/:]/).includes('operations');
}

/** The kind of method that an id, else a path, tells. */
function kindOf({ kind, id, path, httpMethod }: SkippedMethod): MethodKind | undefined {
  if (kind !== undefined) return kind;
  const name = id.split(/[._/]/).at(-1) ?? '';
  if (isMethodKind(name)) return name;
  const byRpc = METHOD_KINDS.find((kind) => methodOf(kind).rpc === name);
  if (byRpc !== undefined) return byRpc;
  const verb = path.slice(path.lastIndexOf(':') + 1);
  if (isMethodKind(verb)) return verb;
  return httpMethod === 'GET' ? 'get' : undefined;
}

/** `projects.operations` of `library.projects.operations.get`, as Discovery writes ids. */
function collectionOf({ id }: SkippedMethod): string | undefined {
  const parts = id.split('.');
  const isDiscovery = parts.length > 2 && parts.every((part) => /^[a-z][\w-]*$/.test(part));
  return isDiscovery ? parts.slice(1, -1).join('.') : undefined;
}
