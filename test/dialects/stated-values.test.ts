import { describe, expect, it } from 'vitest';
import { updateSpecs } from '../../src/sync/update-specs.js';
import { object, operationsPaths, ownDocument, text } from './own-document.js';

/** What is said of a shape whose status has these values. */
function saidOf(values: readonly string[], stated: object, schemas: object = {}) {
  const state =
    'State' in schemas ? { $ref: '#/components/schemas/State' } : { ...text, enum: values };
  const document = ownDocument({
    paths: operationsPaths('/v1/operations'),
    components: { schemas: { Operation: object({ id: text, state }), ...schemas } },
  });
  const from = [{ file: 'own.json', text: JSON.stringify(document) }];
  const { diagnostics } = updateSpecs({
    ...{ from, named: new Set(from), specs: [], selectors: [], allowDowngrade: false },
    stated: { shape: { name: 'id', status: 'state', succeeded: ['DONE'], ...stated } },
  });
  return diagnostics.map(
    ({ severity, code, message, help }) => `${severity} ${code}: ${message}. ${help}`,
  );
}

const VALUES = ['PENDING', 'RUNNING', 'DONE', 'FAILED', 'CANCELED'];
const ENDS = { failed: ['FAILED'], cancelled: ['CANCELED'] };

describe('the values of a stated shape', () => {
  it.each([
    ['are those of the status, in any case', { ...ENDS, succeeded: ['done'] }, []],
    [
      'are refused where it has none such',
      { failed: ['FAILED'], succeeded: ['DONNE'] },
      [
        'error LRO-SHAPE-VALUE: DONNE is no value of state (PENDING, RUNNING, DONE, FAILED, CANCELED). Did you mean "DONE"?',
      ],
    ],
    [
      'are refused where nothing is near',
      { ...ENDS, failed: ['FAILED', 'BROKEN'] },
      [
        'error LRO-SHAPE-VALUE: BROKEN is no value of state (PENDING, RUNNING, DONE, FAILED, CANCELED). Correct "shape" of the API in the settings',
      ],
    ],
    [
      'leave none out in silence',
      {},
      [
        'warning LRO-SHAPE-UNLISTED: operations whose state is FAILED or CANCELED count as running, as the shape that is stated has it. Give each that is an end in succeeded, failed or cancelled of "shape" of the API in the settings',
      ],
    ],
  ])('%s', (_, stated, want) => {
    expect(saidOf(VALUES, stated)).toEqual(want);
    expect(saidOf(VALUES, stated, { State: { ...text, enum: VALUES } })).toEqual(want);
  });

  it('are taken as they are where the document lists none', () => {
    expect(saidOf([], { succeeded: ['ANY'] })).toEqual([]);
  });

  it('that stand for none are said to', () => {
    expect(saidOf([], { succeeded: ['VALUE'] })).toEqual([
      'error LRO-SHAPE-VALUE: VALUE is no value of state. It stands for what the document does not list: give what the service says in state',
    ]);
  });

  it.each([
    ['what a suggestion has for one', ['VALUE'], text, ['VALUE']],
    ['words where it is a number', ['DONE', '2'], { type: 'integer' }, ['DONE']],
    ['a number that it has', ['2'], { type: 'integer', enum: [2] }, []],
    ['a value of an object', ['DONE'], object({ at: text }), ['DONE']],
  ])('are refused where the status cannot have them: %s', (_, succeeded, State, want) => {
    const said = saidOf([], { succeeded }, { State });
    expect(said.map((one) => one.replace(/ of state.*/, ''))).toEqual(
      want.map((value) => `error LRO-SHAPE-VALUE: ${value} is no value`),
    );
  });
});
