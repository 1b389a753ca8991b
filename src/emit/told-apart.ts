import type { OperationBinding } from '../model/operations-api.js';
import {
  type PathTemplate,
  printPattern,
  type Segment,
  templateVariables,
} from '../model/path-template.js';

/** What a caller says which collection is meant by. */
export const COLLECTION = 'collection';

/**
 * The literals that alone tell bindings from others of their kind, by binding: three of Spanner's
 * lists take the same `parent`, and differ in their paths' last word. None for the many whose requests
 * tell by themselves.
 */
export function tellingLiterals(
  siblings: readonly OperationBinding[],
): ReadonlyMap<OperationBinding, string> {
  const alike = new Map<string, OperationBinding[]>();
  for (const binding of siblings) {
    const key = variablesIn(binding.template);
    alike.set(key, [...(alike.get(key) ?? []), binding]);
  }
  const telling = new Map<OperationBinding, string>();
  for (const twins of alike.values()) {
    const words = new Set(twins.map(lastWord));
    if (twins.length < 2 || words.size < twins.length || words.has(undefined)) continue;
    for (const binding of twins) telling.set(binding, lastWord(binding) ?? '');
  }
  return telling;
}

/** The same paths, with the telling literal, if there is one, as a variable of the request. */
export function toldApart(template: PathTemplate, literal: string | undefined): PathTemplate {
  if (literal === undefined) return template;
  const told: Segment = {
    kind: 'variable',
    fieldPath: [COLLECTION],
    segments: [{ kind: 'literal', value: literal }],
  };
  return { ...template, segments: [...template.segments.slice(0, -1), told] };
}

function lastWord({ template }: OperationBinding): string | undefined {
  const last = template.segments.at(-1);
  return last?.kind === 'literal' ? last.value : undefined;
}

function variablesIn(template: PathTemplate): string {
  const variables = templateVariables(template).map(({ fieldPath, segments }) => {
    return `${fieldPath.join('.')}=${printPattern(segments)}`;
  });
  return variables.sort().join(' ');
}
