import { VARIABLE } from './template-example.js';

interface Binding {
  readonly kind: string;
  readonly template: string;
}

/**
 * What a request says beside its template's variables: bindings of one kind that have the same ones
 * are told apart by the last word of their paths. Empty where the variables tell.
 */
export function collectionWord<B extends Binding>(
  { kind, template }: B,
  bindings: readonly B[],
): Readonly<Record<string, string>> {
  const twins = bindings.filter(
    (other) => other.kind === kind && variablesOf(other.template) === variablesOf(template),
  );
  return twins.length > 1 ? { collection: template.slice(template.lastIndexOf('/') + 1) } : {};
}

function variablesOf(template: string): string {
  return [...template.matchAll(VARIABLE)].map(([variable]) => variable).join(' ');
}
