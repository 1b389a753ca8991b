import type { ReleaseKind } from './release-kind.js';

/** What a symbol is to callers. */
export type ChangedKind =
  | 'package'
  | 'api'
  | 'subpath'
  | 'export'
  | 'member'
  | 'method'
  | 'operation'
  | 'collection'
  | 'request'
  | 'name form'
  | 'parameter'
  | 'start'
  | 'payload'
  | 'payload type'
  | 'field'
  | 'enum value'
  | 'scope'
  | 'host'
  | 'regional endpoint'
  | 'text';

export type ChangeWord = 'added' | 'removed' | 'widened' | 'narrowed' | 'renamed' | 'changed';

/** One kind of change, what it asks of a release, and why. */
export interface ChangeRule {
  readonly kind: ChangedKind;
  readonly change: ChangeWord;
  readonly release: ReleaseKind;
  readonly why: string;
  /** Where release and compiler do not say the same: what a compiler cannot see, or why it does not count. */
  readonly exception?: string;
}

const row = (
  kind: ChangedKind,
  change: ChangeWord,
  release: ReleaseKind,
  why: string,
  exception?: string,
): ChangeRule => ({ kind, change, release, why, ...(exception !== undefined && { exception }) });

const UNCHOSEN = 'no client chooses by it: only the OpenAPI document of the package tells it';

/**
 * Which change is which release, and why. What a caller's code compiles no more with is major. The
 * exceptions, where types cannot show what happens to callers or show what does not matter, are in the
 * rows. Payloads are in responses: callers read them, so less there breaks. Parameters are in
 * requests: callers write them, so more that is required breaks.
 */
export const CHANGE_RULES = {
  apiAdded: row('api', 'added', 'minor', 'a subpath that nobody imports yet'),
  apiRemoved: row('api', 'removed', 'major', 'an import of its subpath finds nothing'),
  packageRenamed: row('package', 'renamed', 'major', 'an import of the old name finds nothing'),
  subpathAdded: row('subpath', 'added', 'minor', 'a subpath that nobody imports yet'),
  subpathRemoved: row('subpath', 'removed', 'major', 'an import of it finds nothing'),
  exportAdded: row('export', 'added', 'minor', 'a name that nobody imports yet'),
  exportRemoved: row('export', 'removed', 'major', 'an import of it finds nothing'),
  exportRenamed: row('export', 'renamed', 'major', 'an import of the old name finds nothing'),
  exportTypeOnly: row('export', 'narrowed', 'major', 'it is a type, and no value any more'),
  exportValueToo: row('export', 'widened', 'minor', 'it was a type alone, and is a value now'),
  memberAdded: row('member', 'added', 'minor', 'a member of a class that nobody uses yet'),
  memberRemoved: row('member', 'removed', 'major', 'code that uses it does not compile'),
  methodAdded: row('method', 'added', 'minor', 'a method that nobody calls yet'),
  methodRemoved: row('method', 'removed', 'major', 'a call of it does not compile'),
  operationReshaped: row('method', 'changed', 'major', 'operations answer in another shape'),
  operationHeldMoved: row(
    'operation',
    'changed',
    'major',
    'what handles give is read from another member',
    'which member it is no type shows where both are of one type',
  ),
  operationReadMoved: row(
    'operation',
    'changed',
    'patch',
    'the client reads it, and whoever calls it gets the same as before',
  ),
  collectionAdded: row('collection', 'added', 'minor', 'the method takes more names than before'),
  collectionRemoved: row('collection', 'removed', 'major', 'the method takes these names no more'),
  requestMoved: row(
    'request',
    'changed',
    'patch',
    'the call is the same, only its HTTP request is another',
  ),
  requestFormAdded: row('request', 'added', 'minor', 'a further way to ask'),
  requestFormRemoved: row('request', 'removed', 'major', 'a request of this form does not compile'),
  nameAdded: row(
    'name form',
    'added',
    'minor',
    'names that nobody has yet; all fields that every name had are there',
    'what takes one of several forms apart has one more to think of',
  ),
  nameRemoved: row('name form', 'removed', 'major', 'such a name is refused, and its type is gone'),
  nameRenamed: row('name form', 'renamed', 'major', 'an import of the old type finds nothing'),
  nameFieldsRenamed: row('name form', 'changed', 'major', 'its parts are called otherwise'),
  nameFieldNotCommon: row(
    'name form',
    'widened',
    'major',
    'not every name has the field that every name had',
  ),
  nameWidened: row('name form', 'widened', 'minor', 'it takes names that it refused'),
  nameNarrowed: row(
    'name form',
    'narrowed',
    'major',
    'it refuses names that it took',
    'a template literal type does not tell one segment from several',
  ),
  nameChanged: row('name form', 'changed', 'major', 'a name of the old form is refused'),
  parameterAdded: row('parameter', 'added', 'minor', 'it may be left out'),
  parameterAddedRequired: row(
    'parameter',
    'added',
    'major',
    'a request without it does not compile',
  ),
  parameterRemoved: row(
    'parameter',
    'removed',
    'major',
    'a request that gives it does not compile',
  ),
  parameterRenamed: row(
    'parameter',
    'renamed',
    'major',
    'a request that gives the old one does not compile',
  ),
  parameterWidened: row('parameter', 'widened', 'minor', 'it takes all that it took, and more'),
  parameterNarrowed: row('parameter', 'narrowed', 'major', 'it takes less than it took'),
  parameterChanged: row('parameter', 'changed', 'major', 'it takes other values than it took'),
  requestValueAdded: row('enum value', 'added', 'minor', 'a value that nobody sends yet'),
  requestValueRemoved: row(
    'enum value',
    'removed',
    'major',
    'the service refuses a value that it took',
    'enums are open, so the value still compiles',
  ),
  startAdded: row('start', 'added', 'minor', 'a start that nobody imports yet'),
  startRemoved: row('start', 'removed', 'major', 'an import of it finds nothing'),
  startRenamed: row('start', 'renamed', 'major', 'an import of the old name finds nothing'),
  startMoved: row(
    'start',
    'changed',
    'patch',
    'the call is the same, only its HTTP request is another',
  ),
  startReturnsOther: row('start', 'changed', 'major', 'its operation holds another payload'),
  startReturnsKnown: row(
    'start',
    'narrowed',
    'minor',
    'what its operation holds was unknown and is told now',
    'code that asks whether it holds something else is not counted: it never did',
  ),
  startReturnsUnknown: row('start', 'widened', 'major', 'what its operation holds is told no more'),
  payloadAdded: row(
    'payload',
    'added',
    'minor',
    'an operation may hold it, as it could hold unknown ones before',
    'the union of payloads is open: who reads one tells it apart first',
  ),
  payloadRemoved: row('payload', 'removed', 'major', 'code that narrows to it does not compile'),
  payloadRetyped: row('payload', 'changed', 'major', 'it has another `@type`'),
  payloadTypeTold: row('payload', 'narrowed', 'minor', 'its whole `@type` is known now'),
  payloadTypeUntold: row('payload', 'widened', 'minor', 'of its `@type` only the end is known now'),
  payloadUnwrapped: row(
    'payload',
    'changed',
    'major',
    'it is or is no longer packed with an `@type`',
  ),
  typeAdded: row('payload type', 'added', 'minor', 'a type that nobody imports yet'),
  typeRemoved: row('payload type', 'removed', 'major', 'code that names it does not compile'),
  typeRenamed: row(
    'payload type',
    'renamed',
    'major',
    'code that names the old type does not compile',
  ),
  typeFilled: row(
    'payload type',
    'narrowed',
    'minor',
    'a message without fields has its first ones',
    'code that reads fields which no document tells is not counted',
  ),
  typeChanged: row('payload type', 'changed', 'major', 'it is another kind of value'),
  fieldAdded: row('field', 'added', 'minor', 'a field that nobody reads yet'),
  fieldRemoved: row('field', 'removed', 'major', 'code that reads it does not compile'),
  fieldRenamed: row('field', 'renamed', 'major', 'code that reads the old name does not compile'),
  fieldWidened: row('field', 'widened', 'major', 'code that reads it gets what it does not expect'),
  fieldNarrowed: row(
    'field',
    'narrowed',
    'minor',
    'all that it may be now it might have been before',
  ),
  fieldChanged: row('field', 'changed', 'major', 'it holds values of another type'),
  fieldReworded: row('field', 'changed', 'patch', 'its format is another, its type the same'),
  fieldReadOnly: row(
    'field',
    'changed',
    'patch',
    'whether only the service writes it',
    'payloads are read: code that writes into an answer is not counted',
  ),
  fieldDeprecated: row('field', 'changed', 'minor', 'it is deprecated, as editors show'),
  fieldUndeprecated: row('field', 'changed', 'patch', 'it is deprecated no more'),
  valueAdded: row(
    'enum value',
    'added',
    'minor',
    'the service may answer with it, as enums are open',
  ),
  valueRemoved: row(
    'enum value',
    'removed',
    'minor',
    'the service answers with it no more; enums are open, so code that asks for it compiles',
  ),
  scopeAdded: row('scope', 'added', 'minor', 'one more scope is enough'),
  scopeRemoved: row(
    'scope',
    'removed',
    'major',
    'a token of this scope alone is refused',
    'scopes are texts: types do not name them',
  ),
  hostChanged: row(
    'host',
    'changed',
    'major',
    'credentials go to another host, which firewalls and proxies have to know',
    'hosts are texts: types do not name them',
  ),
  endpointAdded: row(
    'regional endpoint',
    'added',
    'minor',
    'requests about this location go to a host of its own',
  ),
  endpointRemoved: row(
    'regional endpoint',
    'removed',
    'major',
    'requests about this location go elsewhere',
    'hosts are texts: types do not name them',
  ),
  endpointChanged: row(
    'regional endpoint',
    'changed',
    'major',
    'requests about this location go to another host',
    'hosts are texts: types do not name them',
  ),
  endpointListed: row('regional endpoint', 'added', 'patch', UNCHOSEN),
  endpointUnlisted: row('regional endpoint', 'removed', 'patch', UNCHOSEN),
  endpointRelisted: row('regional endpoint', 'changed', 'patch', UNCHOSEN),
  textChanged: row('text', 'changed', 'none', 'a title or an address that only people read'),
} as const satisfies Record<string, ChangeRule>;

export type ChangeRuleName = keyof typeof CHANGE_RULES;
