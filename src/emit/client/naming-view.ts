import type { ApiSurface } from '../../surface/api-surface.js';
import { type Code, code, identifier } from '../code.js';
import { signature } from '../layout.js';

const OPERATION_NAME = code`operationName`;

/** The method `operationName` of a client. */
export interface NamingView {
  /** Its head; with overloads that of the implementation. */
  readonly signature: Code;
  /** The heads that callers see, one for each pattern and one for all; none where one head will do. */
  readonly overloads: readonly Code[];
  /** What stands behind the call of the runtime, which knows no more than `OperationName`. */
  readonly assertion: Code;
}

/** Undefined for an API without names. */
export function viewNaming(surface: ApiSurface): NamingView | undefined {
  if (surface.names.length === 0) return undefined;
  if (surface.naming === 'generic') {
    const head = code`operationName<TFields extends OperationNameFields>`;
    const result = code`OperationNameOf<TFields>`;
    return {
      signature: signature(head, [code`fields: TFields`], result),
      overloads: [],
      assertion: code` as ${result}`,
    };
  }
  const general = signature(
    OPERATION_NAME,
    [code`fields: OperationNameFields`],
    code`OperationName`,
  );
  const special = overloads(surface);
  return {
    signature: general,
    overloads: special.length > 0 ? [...special, general] : [],
    assertion: code``,
  };
}

/** Those with the most fields first: an overload must not take a longer name for its own. */
function overloads({ names, naming }: ApiSurface): Code[] {
  if (naming === 'single') return [];
  return [...names]
    .sort((a, b) => b.fields.length - a.fields.length)
    .map(({ type, fieldsType }) =>
      signature(OPERATION_NAME, [code`fields: ${identifier(fieldsType)}`], identifier(type)),
    );
}
