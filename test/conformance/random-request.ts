import fc from 'fast-check';
import type { EmittedQueryParameter } from './emitted-api.js';
import { exampleOf, isLocation, type TemplateExample } from './template-example.js';

/** A request that a template takes, and what has to come of it. */
export interface RandomRequest extends TemplateExample {
  /** The location that the request names, which may choose a host. */
  readonly location: string | undefined;
}

/** Unreserved characters, every reserved one that a name may hold, and some beyond ASCII. */
const CHARACTERS = [...'abcXYZ019-._~:@!$&\'()*+,;=%[]{}|^<>`" é日😀'];

/** An id: anything but a dot segment, a slash, or these percent-encoded. */
const ids = fc
  .string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1, maxLength: 8 })
  .filter((id) => !/^\.{1,2}$/.test(id) && !/%(?:25)*2[ef]/i.test(id));

/** A label of DNS, for it may become part of a host. */
const locations = fc.oneof(
  fc.constantFrom('global', 'us', 'eu', 'us-central1', 'europe-west4'),
  fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,5})?$/),
);

/** Random values in all wildcards and variables of a template. */
export function randomRequests(template: string): fc.Arbitrary<RandomRequest> {
  // Several segments take up to three ids.
  const count = 3 * (template.match(/\*|\{/g)?.length ?? 0);
  const manyIds = fc.array(ids, { minLength: count, maxLength: count });
  return fc.tuple(manyIds, locations).map(([pool, location]) => {
    const left = [...pool];
    const id = (): string => left.pop() ?? '';
    const example = exampleOf(template, (collection, wildcard) => {
      if (isLocation(collection)) return location;
      if (wildcard === '*') return id();
      return id().length % 2 === 0 ? id() : `${id()}/${id()}`;
    });
    const literal = /\/locations\/([a-z][a-z0-9-]*)(?=\/)/.exec(template)?.[1];
    const isNamed = /locations\/\*|\{location(?:s?Id)?\}/.test(template);
    return { ...example, location: isNamed ? location : literal };
  });
}

/** A value for each query parameter, of its type. */
export function randomQueries(
  parameters: readonly EmittedQueryParameter[],
): fc.Arbitrary<Readonly<Record<string, string | number | boolean>>> {
  return fc.record(Object.fromEntries(parameters.map((p) => [p.name, queryValues(p)])));
}

function queryValues({ schema }: EmittedQueryParameter): fc.Arbitrary<string | number | boolean> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer') return fc.integer({ min: 1, max: 1000 });
  if (schema.format === 'google-duration') return fc.nat(1000).map((seconds) => `${seconds}s`);
  if (schema.format === 'google-datetime') return fc.constant('2024-02-29T12:00:00Z');
  return ids;
}
