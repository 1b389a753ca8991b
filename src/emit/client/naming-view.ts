import type { ApiSurface } from '../../surface/api-surface.js';
import { type Code, identifier, trusted } from '../code.js';
import { signature } from '../layout.js';

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
    const head = 'operationName<TFields extends OperationNameFields>';
    const result = 'OperationNameOf<TFields>';
    return {
      signature: signature(head, ['fields: TFields'], result),
      overloads: [],
      assertion: trusted(` as ${result}`),
    };
  }
  const general = signature('operationName', ['fields: OperationNameFields'], 'OperationName');
  const special = overloads(surface);
  return {
    signature: general,
    overloads: special.length > 0 ? [...special, general] : [],
    assertion: trusted(''),
  };
}

/** Those with the most fields first: an overload must not take a longer name for its own. */
function overloads({ names, naming }: ApiSurface): Code[] {
  if (naming === 'single') return [];
  return [...names]
    .sort((a, b) => b.fields.length - a.fields.length)
    .map(({ type, fieldsType }) =>
      signature('operationName', [`fields: ${identifier(fieldsType)}`], identifier(type)),
    );
}
