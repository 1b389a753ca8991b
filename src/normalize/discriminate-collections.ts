import { resourceSegments } from '../model/collection.js';
import {
  COLLECTION,
  type Span,
  withDiscriminator,
  wordsIn,
} from '../model/collection-discriminator.js';
import { groupBy } from '../model/group-by.js';
import { methodOf } from '../model/methods.js';
import type { OperationBinding, SkippedMethod } from '../model/operations-api.js';
import { comparePathTemplates } from '../model/path-order.js';
import {
  flatSegments,
  type PathTemplate,
  printPathTemplate,
  printPattern,
  templateVariables,
} from '../model/path-template.js';

type Binding = Pick<OperationBinding, 'kind' | 'template' | 'queryParameters'>;

export interface Discrimination {
  /** Those that some request reaches, in their order, with the path that a request gives. */
  readonly bindings: readonly OperationBinding[];
  /** For each source of another one the reason. */
  readonly skipped: readonly SkippedMethod[];
}

/**
 * Tells the collections of an API apart. Methods on one operation are looked at together: its name
 * has to say where each of them goes, though not every collection has all of them. Lists take no such
 * name; and where a request is made of the name alone, no word can be added to it.
 *
 * Leaves out the bindings that no request could tell from another one, such as the second path that
 * a service config gives a method for the same names: whichever were tried first, the other would
 * never be reached. The one with the plainest path stays.
 */
export function discriminateCollections(bindings: readonly OperationBinding[]): Discrimination {
  const { templates, ambiguous } = discriminate(bindings);
  return {
    bindings: bindings
      .filter((binding) => !ambiguous.has(binding))
      .map((binding) => {
        const requestTemplate = templates.get(binding);
        return requestTemplate ? { ...binding, requestTemplate } : binding;
      }),
    skipped: [...ambiguous].flatMap(([{ id, httpMethod, template, evidence }, kept]) =>
      evidence.map((place) => ({
        id,
        httpMethod,
        path: printPathTemplate(template),
        code: 'LRO-PATH-AMBIGUOUS',
        reason: `no request tells it from ${kept.id} at ${printPathTemplate(kept.template)}`,
        evidence: place,
      })),
    ),
  };
}

interface Discriminated<B extends Binding> {
  /**
   * For bindings that have the same variables as others, their path with the literals that tell
   * them as one more variable. None for the many whose requests tell by themselves.
   */
  readonly templates: ReadonlyMap<B, PathTemplate>;
  /** For bindings that no request could tell from another one, that other one. */
  readonly ambiguous: ReadonlyMap<B, B>;
}

/** What `discriminateCollections` makes its bindings of. */
export function discriminate<B extends Binding>(bindings: readonly B[]): Discriminated<B> {
  const templates = new Map<B, PathTemplate>();
  const ambiguous = new Map<B, B>();
  for (const alike of groupBy(bindings, likeness).values()) {
    const plain = plainest(alike);
    const span = discriminatingSpan(alike);
    for (const binding of alike) {
      if (span) templates.set(binding, withDiscriminator(binding.template, span));
      else if (pathOf(binding) !== pathOf(plain)) ambiguous.set(binding, plain);
    }
    const kept = alike.filter((binding) => !ambiguous.has(binding));
    for (const same of groupBy(kept, (binding) => `${binding.kind} ${pathOf(binding)}`).values()) {
      const chosen = plainest(same);
      for (const binding of same) if (binding !== chosen) ambiguous.set(binding, chosen);
    }
  }
  return { templates, ambiguous };
}

/** Equal for bindings whose requests have the same fields, as far as it matters. */
function likeness({ kind, template }: Binding): string {
  const variables = templateVariables(template).map(({ fieldPath, segments }) => {
    return `${fieldPath.join('.')}=${printPattern(segments)}`;
  });
  const group = isOfParent(kind) || isNamed(template) ? kind : '';
  return [group, ...variables.sort()].join(' ');
}

function isOfParent(kind: Binding['kind']): boolean {
  return methodOf(kind).target === 'parent';
}

/** Whether a request is made of the operation's name as a whole (AIP-127). */
function isNamed(template: PathTemplate): boolean {
  const [only, ...others] = templateVariables(template);
  const isName = only?.fieldPath.join('.') === 'name' && others.length === 0;
  return isName && printPattern(only.segments) !== '*';
}

/** The path of what a binding is about, without version and verb. */
function pathOf({ template }: Binding): string {
  return printPathTemplate({ segments: resourceSegments(template) });
}

/** Of paths that a request cannot choose from, the one with the fewest segments. */
function plainest<B extends Binding>(bindings: readonly [B, ...B[]]): B {
  return bindings.reduce((best, other) => (comparePlain(other, best) < 0 ? other : best));
}

function comparePlain({ template: a }: Binding, { template: b }: Binding): number {
  return flatSegments(a).length - flatSegments(b).length || comparePathTemplates(a, b);
}

/** The fewest literals at the first place where the paths part. */
function discriminatingSpan(alike: readonly [Binding, ...Binding[]]): Span | undefined {
  const paths = [...groupBy(alike, pathOf).values()].map(([{ template }]) =>
    resourceSegments(template),
  );
  if (paths.length < 2 || !alike.every(hasRoom)) return undefined;
  const texts = paths.map((path) => path.map((one) => printPathTemplate({ segments: [one] })));
  let start = 0;
  while (texts.every((text) => text[start] === texts[0]?.[start])) start++;
  for (let length = 1; length <= Math.max(...paths.map((p) => p.length)); length++) {
    const words = paths.map((path) => wordsIn(path, { start, length }).join('/'));
    if (!words.includes('') && new Set(words).size === words.length) return { start, length };
  }
  return undefined;
}

/** Whether a request of a binding has room for the field `collection`. */
function hasRoom({ kind, template, queryParameters }: Binding): boolean {
  const fields = [
    ...templateVariables(template).map(({ fieldPath }) => fieldPath.join('.')),
    ...queryParameters.map(({ name }) => name),
  ];
  return !fields.includes(COLLECTION) && (isOfParent(kind) || !isNamed(template));
}
