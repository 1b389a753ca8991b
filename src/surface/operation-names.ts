import { collectionOf, namePattern } from '../model/collection.js';
import { discriminatorOf } from '../model/collection-discriminator.js';
import { compareText } from '../model/compare-text.js';
import { uniqueTypeName } from '../model/identifier.js';
import { methodOf } from '../model/methods.js';
import type { OperationsApi } from '../model/operations-api.js';
import { comparePatterns } from '../model/path-order.js';
import { printPattern } from '../model/path-template.js';
import { singular } from '../model/singular.js';
import type { NameSurface } from './api-surface.js';
import { pascal } from './client-name.js';
import { FIXED_TYPES } from './method-names.js';
import { distinctFields } from './operation-name-fields.js';
import { type TemplateName, templateName } from './template-name.js';

/** The patterns of all operation names of an API, the more specific first. */
export function operationNames(api: OperationsApi): NameSurface[] {
  const found = [...namesByPattern(api)].sort(
    ([keyA, a], [keyB, b]) =>
      comparePatterns(a.name.pattern, b.name.pattern) || compareText(keyA, keyB),
  );
  const fieldsOf = distinctFields(found.map(([, { name }]) => name));
  const taken = new Set(FIXED_TYPES);
  return found.map(([, { name, discriminator, stem }]) => {
    const fields = fieldsOf.get(name) ?? [];
    const text = name.text ?? namePattern(name.pattern, fields);
    return {
      pattern: name.pattern,
      fields,
      ...(discriminator !== undefined && { collection: discriminator }),
      text,
      type: uniqueTypeName(`${stem}Name`, taken),
      fieldsType: uniqueTypeName(`${stem}Fields`, taken),
    };
  });
}

interface FoundName {
  readonly name: TemplateName;
  readonly discriminator: string | undefined;
  readonly stem: string;
}

/**
 * Two templates may have names of the same shape, one by several variables and one by `name`. The
 * variables win, those of `get` before others', since a handle asks by them.
 */
function namesByPattern(api: OperationsApi): Map<string, FoundName> {
  const found = new Map<string, FoundName>();
  const [gets, others] = [true, false].map((isGet) =>
    api.bindings.filter(
      ({ kind }) => methodOf(kind).target === 'operation' && (kind === 'get') === isGet,
    ),
  );
  for (const binding of [...(gets ?? []), ...(others ?? [])]) {
    const { collection, template, requestTemplate = template } = binding;
    const name = templateName(template) && templateName(requestTemplate);
    if (name === undefined) continue;
    const key = printPattern(name.pattern);
    const known = found.get(key)?.name;
    if (known !== undefined && (known.variables || !name.variables)) continue;
    found.set(key, {
      name,
      discriminator: discriminatorOf(requestTemplate),
      stem: stemOf(collection) ?? stemOf(collectionOf(template)) ?? TOP,
    });
  }
  return found;
}

/** The names that some `get` takes, whole or by its parts. */
export function followedNames(
  { bindings }: OperationsApi,
  names: readonly NameSurface[],
): NameSurface[] {
  const gets = bindings.filter(({ kind }) => kind === 'get');
  const patterns = new Set(
    gets.map(({ template }) => {
      const pattern = templateName(template)?.pattern;
      return pattern && printPattern(pattern);
    }),
  );
  return names.filter(({ pattern }) => patterns.has(printPattern(pattern)));
}

const TOP = 'TopLevelOperation';

/**
 * What the types of a collection's names begin with: `ProjectsLocationsOperation`. Undefined for
 * `operations`, which the type of all names is called after.
 */
function stemOf(collection: string): string | undefined {
  const last = collection.lastIndexOf('.') + 1;
  const stem = pascal(collection.slice(0, last) + singular(collection.slice(last)));
  if (stem === '') return 'AnyOperation';
  return stem === 'Operation' ? undefined : stem;
}
