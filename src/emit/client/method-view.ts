import { compareText } from '../../model/compare-text.js';
import { type BindingKind, methodOf } from '../../model/methods.js';
import type { ApiSurface, MethodSurface } from '../../surface/api-surface.js';
import { type Code, identifier, trusted } from '../code.js';
import { signature } from '../layout.js';
import { type RequestLines, requestLines } from './request-lines.js';

/** One method of a client. */
export interface MethodView {
  readonly name: Code;
  /** `cancel(request: CancelRequest, options?: CallOptions): Promise<void>` */
  readonly signature: Code;
  /** The function of the runtime that it calls. */
  readonly call: Code;
  readonly doc: readonly Code[];
  readonly throws: readonly Code[];
  readonly requests: RequestLines;
}

export function viewMethod(surface: ApiSurface, { kind, requestType }: MethodSurface): MethodView {
  const { runtime, doc, throws } = methodOf(kind);
  const parameters = [`request: ${identifier(requestType)}`, 'options?: CallOptions'];
  return {
    name: trusted(kind),
    signature: signature(kind, parameters, resultType(kind, identifier(surface.operationType))),
    call: trusted(runtime),
    doc: doc.map(trusted),
    throws: throws.map(trusted),
    requests: requestLines(surface, kind),
  };
}

/** Methods in the order of the members of maps. */
export function alphabetical(methods: readonly MethodSurface[]): MethodSurface[] {
  return [...methods].sort((a, b) => compareText(a.kind, b.kind));
}

function resultType(kind: BindingKind, operation: Code): string {
  const { response } = methodOf(kind);
  if (response === 'page') return `OperationList<${operation}>`;
  return `Promise<${response === 'empty' ? 'void' : operation}>`;
}
