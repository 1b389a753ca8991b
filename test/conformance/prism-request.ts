import fc from 'fast-check';
import { collectionWord } from './collection-word.js';
import type { EmittedBinding, EmittedQueryParameter } from './emitted-api.js';
import { randomQueries, randomRequests } from './random-request.js';
import { exampleOf, type TemplateExample } from './template-example.js';

/**
 * Random requests that a client has to send to a binding, with every parameter given.
 *
 * @param bindings all of the API.
 * @param parameters those of the query and the fields of the body.
 */
export function prismRequests(
  binding: EmittedBinding,
  bindings: readonly EmittedBinding[],
  parameters: readonly EmittedQueryParameter[],
): fc.Arbitrary<object> {
  // Prism compares segment by segment, so that `**` has to be one.
  const count = segmentsOf(exampleOf(binding.template));
  const examples = randomRequests(binding.template).filter((one) => segmentsOf(one) === count);
  return fc.tuple(randomQueries(parameters), examples).map(([values, { request }]) => {
    const given = { ...values, ...request };
    return { ...given, ...collectionWord(binding, bindings, Object.keys(given)) };
  });
}

/** A request that a client has to send to a binding, with no more than there must be. */
export function prismRequest(
  binding: EmittedBinding,
  bindings: readonly EmittedBinding[],
): Readonly<Record<string, string>> {
  return { ...exampleOf(binding.template).request, ...collectionWord(binding, bindings) };
}

function segmentsOf({ expanded }: Pick<TemplateExample, 'expanded'>): number {
  return expanded.split('/').length;
}
