import { VARIABLE } from './template-example.js';

interface Binding {
  readonly kind: string;
  readonly template: string;
}

/**
 * What a request says beside its fields: bindings of one kind that have the same variables are told
 * apart by the first word that differs in their paths; and a request that without it would be just
 * what another binding has in its path says the last word of its own. Empty where the fields tell.
 *
 * @param fields all that the request has; by default those of its path.
 */
export function collectionWord<B extends Binding>(
  { kind, template }: B,
  bindings: readonly B[],
  fields: readonly string[] = fieldsOf(template),
): Readonly<Record<string, string>> {
  const others = bindings
    .filter((other) => other.kind === kind && other.template !== template)
    .map((other) => other.template);
  const words = template.split('/');
  const twins = others.filter(
    (other) => variablesOf(other).join() === variablesOf(template).join(),
  );
  const first = words.findIndex((word, i) => twins.some((twin) => twin.split('/')[i] !== word));
  if (twins.length > 0) return { collection: words[first] ?? '' };
  const own = fieldsOf(template);
  const isOfAnother = others.map(fieldsOf).some((path) => {
    const isWhole = path.every((field) => fields.includes(field));
    return isWhole && path.length > own.length && own.every((field) => path.includes(field));
  });
  return isOfAnother ? { collection: words.at(-1) ?? '' } : {};
}

function variablesOf(template: string): string[] {
  return [...template.matchAll(VARIABLE)].map(([variable]) => variable);
}

function fieldsOf(template: string): string[] {
  return [...template.matchAll(VARIABLE)].map(([, field = '']) => field);
}
