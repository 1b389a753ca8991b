import { compareText } from '../../model/compare-text.js';
import { type MethodKind, methodOf } from '../../model/methods.js';
import type { ApiSurface, MethodSurface } from '../../surface/api-surface.js';
import { type Code, code, codeSpan, docLines, identifier, type Prose, trusted } from '../code.js';
import { signature } from '../layout.js';

/** More lines than these tell a reader nothing new. */
const MAX_LINES = 6;

/** One method of a client. */
export interface MethodView {
  readonly name: Code;
  /** `cancel(request: CancelRequest, options?: CallOptions): Promise<void>` */
  readonly signature: Code;
  /** The function of the runtime that it calls. */
  readonly call: Code;
  readonly doc: readonly Prose[];
  readonly throws: readonly Prose[];
  readonly isDeprecated: boolean;
  readonly requests: RequestLines;
}

/** The requests of a method, for its doc comment. */
interface RequestLines {
  /** `POST /v1/operations/{operation}:cancel` */
  readonly shown: readonly Prose[];
  /** How many there are beside; 0 where all are shown. */
  readonly more: number;
}

export function viewMethod(
  { operationType }: ApiSurface,
  { kind, requestType, requestTexts, description, deprecated }: MethodSurface,
): MethodView {
  const { runtime, doc, throws } = methodOf(kind);
  const name = trusted(kind);
  const parameters = [code`request: ${identifier(requestType)}`, code`options?: CallOptions`];
  return {
    name,
    signature: signature(name, parameters, resultType(kind, identifier(operationType))),
    call: trusted(runtime),
    doc: [...(description === undefined ? [] : docLines(description)), ...doc.map(trusted<Prose>)],
    throws: throws.map(trusted<Prose>),
    isDeprecated: deprecated === true,
    requests: requestLines(requestTexts),
  };
}

/** Methods in the order of the members of maps. */
export function alphabetical(methods: readonly MethodSurface[]): MethodSurface[] {
  return [...methods].sort((a, b) => compareText(a.kind, b.kind));
}

function resultType(kind: MethodKind, operation: Code): Code {
  const { response } = methodOf(kind);
  if (response === 'page') return code`OperationList<${operation}>`;
  return response === 'empty' ? code`Promise<void>` : code`Promise<${operation}>`;
}

function requestLines(texts: readonly string[]): RequestLines {
  const lines = texts.map(codeSpan);
  if (lines.length <= MAX_LINES) return { shown: lines, more: 0 };
  return { shown: lines.slice(0, MAX_LINES - 1), more: lines.length - MAX_LINES + 1 };
}
