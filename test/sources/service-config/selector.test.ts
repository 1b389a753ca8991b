import { expect, it } from 'vitest';
import { selects } from '../../../src/sources/service-config/selector.js';

const METHOD = 'google.longrunning.Operations.GetOperation';

it.each([
  ['its own name', METHOD, true],
  ['everything', '*', true],
  ['its interface', 'google.longrunning.Operations.*', true],
  ['its package', 'google.longrunning.*', true],
  ['a list that holds it', `a.b.C.*, ${METHOD}`, true],
  ['another method', 'google.longrunning.Operations.ListOperations', false],
  ['a part of a component', 'google.longrunning.Operations.Get*', false],
  ['another package that begins alike', 'google.long.*', false],
  ['itself as a package', `${METHOD}.*`, false],
  ['nothing', '', false],
])('a selector of %s', (_, given, want) => {
  expect(selects(given, METHOD)).toBe(want);
});
