import fc from 'fast-check';
import { expect, it } from 'vitest';
import { greatestRelease } from '../../src/diff/release-kind.js';
import type { OperationStart } from '../../src/model/operation-start.js';
import type { OperationsApi } from '../../src/model/operations-api.js';
import { isThorough } from '../thorough.js';
import { MUTATIONS } from './mutations.js';
import { consumerErrors } from './old-consumer.js';
import { changesBetween, modelOf, showsInTypes } from './oracle.js';
import { START_MUTATIONS, type StartMutation, startsDocument } from './start-mutations.js';

const before = model([]);
const ALL: readonly StartMutation[] = [...MUTATIONS, ...START_MUTATIONS];

function model(mutations: readonly StartMutation[]): OperationsApi {
  const document = startsDocument();
  for (const { change } of mutations) change(document);
  const found = modelOf(document);
  if (found === undefined) throw new Error('the document has no API');
  const know = (start: OperationStart): OperationStart =>
    mutations.reduce((known, mutation) => mutation.know?.(known) ?? known, start);
  return { ...found, starts: found.starts.map(know) };
}

it.each(ALL)('$name is a $release release', ({ release, want, ...mutation }) => {
  const changes = changesBetween(before, model([{ release, want, ...mutation }]));
  const told = changes.map(({ kind, symbol, change }) => `${kind} ${symbol} ${change}`);
  expect(told).toContain(want);
  expect(greatestRelease(changes.map((change) => change.release))).toBe(release);
});

it('what an old consumer compiles no more with is major, and what is major it does not compile with', () => {
  const some = ALL.filter((_, i) => isThorough || i % 6 === 1);
  expectTogether(some.map((mutation) => [mutation]));
});

it.runIf(isThorough)(
  'so it is with any changes at once, there and back',
  () => {
    const some = fc.uniqueArray(fc.constantFrom(...ALL), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(some, { minLength: 12, maxLength: 12 }), (cases) => {
        expectTogether(cases);
      }),
      { numRuns: 10 },
    );
  },
  600_000,
);

/** Each case once forth and once back, for what one way is added is the other way removed. */
function expectTogether(cases: readonly (readonly StartMutation[])[]): void {
  const pairs = cases.flatMap((mutations) => {
    const after = model(mutations);
    const name = mutations.map((mutation) => mutation.name).join(' and ');
    return [
      { name, before, after },
      { name: `${name}, back`, before: after, after: before },
    ];
  });
  const errors = consumerErrors(pairs);
  const told = pairs.map((pair, i) => {
    const isMajor = changesBetween(pair.before, pair.after).some(showsInTypes);
    return { name: pair.name, isMajor, compiles: errors[i]?.length === 0, errors: errors[i] };
  });
  expect(told.filter(({ isMajor, compiles }) => isMajor === compiles)).toEqual([]);
}
