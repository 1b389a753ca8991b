import { BINDING_KINDS, type BindingKind } from '../model/operations-api.js';
import { compareText } from '../model/path-order.js';
import type { Code } from './code.js';
import { importOf } from './layout.js';
import { type OperationNames, requestName } from './operation-names.js';
import { RUNTIME_TYPES, RUNTIME_VALUES } from './runtime-exports.js';

/** The runtime's functions; `delete` is no name for one. */
const CALLS: Readonly<Record<BindingKind, string>> = {
  cancel: 'cancel',
  delete: 'remove',
  get: 'get',
  list: 'list',
  wait: 'wait',
};

/** The import statements of a client's module, and what it exports of the runtime. */
export interface ImportsView {
  /** Values apart from types: what is left of a mixed import in JavaScript is odd. */
  readonly runtimeValues: Code;
  readonly runtimeTypes: Code;
  /** As many of them as declarations name. */
  readonly declaredTypes: Code;
  readonly types: Code;
  readonly exportedValues: Code;
  readonly exportedTypes: Code;
}

/** What decides which names a client's module uses. */
export interface Used {
  readonly can: Readonly<Record<BindingKind, boolean>>;
  readonly hasHandle: boolean;
  /** What of the runtime this API's description names. */
  readonly features: readonly Code[];
  readonly operation: Code;
  readonly types: Code;
  readonly names: readonly OperationNames[];
}

/** @param runtime the runtime's package: `@lrogen/runtime`. */
export function viewImports(runtime: string, used: Used): ImportsView {
  const { can, hasHandle, features, operation, names } = used;
  const calls = BINDING_KINDS.filter((kind) => can[kind]).map((kind) => CALLS[kind]);
  const naming = names.length > 0 ? ['isName', 'makeName', 'readName'] : [];
  const declaredTypes = [
    ...['Api', 'CallOptions', 'ClientOptions'],
    ...(hasHandle ? ['HandleOf', 'OperationTarget', 'PollOptions'] : []),
    ...(can.list ? ['OperationList'] : []),
  ];
  const isAnswered = can.get || can.list || can.wait || hasHandle;
  const types = [
    ...BINDING_KINDS.filter((kind) => can[kind]).map(requestName),
    ...(isAnswered ? [operation] : []),
    used.types,
    ...(names.length > 0 ? ['OperationName', 'OperationNameFields'] : []),
    // The overloads of `operationName` tell several collections apart.
    ...(names.length > 1 ? names.flatMap(({ type, fieldsType }) => [type, fieldsType]) : []),
  ];
  const runtimeValues = [
    'connect',
    ...calls,
    ...(hasHandle ? ['follow'] : []),
    ...naming,
    ...features,
  ];
  const exportedValues = [
    ...RUNTIME_VALUES,
    ...['connect', ...calls],
    ...(hasHandle ? ['follow', 'poll'] : []),
    ...naming,
  ];
  return {
    runtimeValues: importOf('import', runtimeValues.sort(compareNames), runtime),
    runtimeTypes: importOf('import type', ['Client', ...declaredTypes].sort(compareNames), runtime),
    declaredTypes: importOf('import type', declaredTypes.sort(compareNames), runtime),
    types: importOf('import type', types.sort(compareNames), './types.js'),
    exportedValues: importOf('export', exportedValues.sort(compareNames), runtime),
    exportedTypes: importOf('export type', RUNTIME_TYPES, runtime),
  };
}

function compareNames(a: string, b: string): number {
  return compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b);
}
