import { type ChangeRule, row } from './change-rule.js';

const GIVEN_ONCE = 'a client may give it once, so requests compile without it';

/** What callers write: the parameters of requests, and starts. What is required more, or taken less, breaks. */
export const REQUEST_RULES = {
  parameterAdded: row('parameter', 'added', 'minor', 'it may be left out'),
  parameterAddedRequired: row(
    'parameter',
    'added',
    'major',
    'a request without it does not compile',
  ),
  parameterAddedNeeded: row('parameter', 'added', 'major', 'every request needs it', GIVEN_ONCE),
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
  parameterNeeded: row('parameter', 'narrowed', 'major', 'every request needs it now', GIVEN_ONCE),
  parameterValuesTold: row(
    'parameter',
    'narrowed',
    'minor',
    'which values it takes is told now; enums are open, so any other one compiles',
  ),
  parameterFormatTold: row(
    'parameter',
    'narrowed',
    'minor',
    'how its values are written is told now',
  ),
  parameterFormat: row(
    'parameter',
    'changed',
    'major',
    'its values are written otherwise',
    'how a text or a number is written is no type',
  ),
  parameterDeprecated: row('parameter', 'changed', 'minor', 'it is deprecated, as editors show'),
  parameterUndeprecated: row('parameter', 'changed', 'patch', 'it is deprecated no more'),
  parameterChanged: row('parameter', 'changed', 'major', 'it takes other values than it took'),
  parameterDefault: row(
    'parameter',
    'changed',
    'major',
    'whoever leaves it out asks for something else than before',
    'which value is sent where nobody says it is no type',
  ),
  parameterFilled: row(
    'parameter',
    'changed',
    'patch',
    'the client fills it in where it is left out, or the service does',
  ),
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
  startDeprecated: row('start', 'changed', 'minor', 'it is deprecated, as editors show'),
  startUndeprecated: row('start', 'changed', 'patch', 'it is deprecated no more'),
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
} as const satisfies Record<string, ChangeRule>;
