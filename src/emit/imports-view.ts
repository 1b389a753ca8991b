import { BINDING_KINDS, type BindingKind } from '../model/operations-api.js';
import { compareText } from '../model/path-order.js';
import type { Code } from './code.js';
import { importOf } from './layout.js';
import { type OperationNames, requestName } from './operation-names.js';
import { RUNTIME_TYPES, RUNTIME_VALUES } from './runtime-exports.js';

/** The import statements of a client's module, and what it exports of the runtime. */
export interface ImportsView {
  /** The runtime's only value, apart from its types: what is left of a mixed import is odd. */
  readonly operations: Code;
  readonly runtimeTypes: Code;
  readonly types: Code;
  readonly exportedValues: Code;
  readonly exportedTypes: Code;
}

/** What decides which names a client's module uses. */
export interface Used {
  readonly can: Readonly<Record<BindingKind, boolean>>;
  readonly hasHandle: boolean;
  readonly operation: Code;
  readonly names: readonly OperationNames[];
}

/** @param runtime the runtime's package: `@lrogen/runtime`. */
export function viewImports(runtime: string, used: Used): ImportsView {
  const { can, hasHandle, operation, names } = used;
  const runtimeTypes = [
    ...['Api', 'CallOptions', 'ClientOptions'],
    ...(hasHandle ? ['OperationHandle', 'OperationTarget', 'PollOptions'] : []),
    ...(can.list ? ['OperationList'] : []),
  ];
  const types = [
    ...BINDING_KINDS.filter((kind) => can[kind]).map(requestName),
    operation,
    ...(names.length > 0 ? ['OperationName', 'OperationNameFields'] : []),
    // The overloads of `operationName` tell several collections apart.
    ...(names.length > 1 ? names.flatMap(({ type, fieldsType }) => [type, fieldsType]) : []),
  ];
  return {
    operations: importOf('import', ['Operations'], runtime),
    runtimeTypes: importOf('import type', runtimeTypes.sort(compareNames), runtime),
    types: importOf('import type', types.sort(compareNames), './types.js'),
    exportedValues: importOf('export', RUNTIME_VALUES, runtime),
    exportedTypes: importOf('export type', RUNTIME_TYPES, runtime),
  };
}

function compareNames(a: string, b: string): number {
  return compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b);
}
