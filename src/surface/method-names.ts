import { upperFirst } from '../model/letter-case.js';
import { METHOD_KINDS, type MethodKind } from '../model/methods.js';

/** `CancelRequest` and so on. */
export function requestTypeName(kind: MethodKind): string {
  return `${upperFirst(kind)}Request`;
}

/** Types that have the same name in every version. */
export const FIXED_TYPES: readonly string[] = [
  'OperationName',
  'OperationNameFields',
  'OperationParentName',
  'Operation',
  'UnknownPayload',
  ...METHOD_KINDS.map(requestTypeName),
];
