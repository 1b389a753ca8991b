import type { ApiSurface } from '../../surface/api-surface.js';
import { type Code, identifier, trusted } from '../code.js';
import { signature } from '../layout.js';

/** Of more patterns nobody reads the overloads, and a compiler would try one after the other. */
const MOST_OVERLOADS = 10;

/** The method `operationName` of a client. */
export interface NamingView {
  /** Its head; with overloads that of the implementation. */
  readonly signature: Code;
  /** The heads that callers see, one for each pattern and one for all; none where one head will do. */
  readonly overloads: readonly Code[];
  /** What stands behind the call of the runtime, which knows no more than `OperationName`. */
  readonly assertion: Code;
}

/** Whether one generic `operationName` takes the place of an overload for each pattern. */
export function isNamingGeneric({ names }: ApiSurface): boolean {
  return names.length > MOST_OVERLOADS;
}

/** Undefined for an API without names. */
export function viewNaming(surface: ApiSurface): NamingView | undefined {
  if (surface.names.length === 0) return undefined;
  if (isNamingGeneric(surface)) {
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
function overloads({ names }: ApiSurface): Code[] {
  if (names.length < 2) return [];
  return [...names]
    .sort((a, b) => b.fields.length - a.fields.length)
    .map(({ type, fieldsType }) =>
      signature('operationName', [`fields: ${identifier(fieldsType)}`], identifier(type)),
    );
}
