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
 * The literal that alone tells a binding from others of its kind: three of Spanner's lists take the
 * same `parent`, and differ in their paths' last word. Undefined where a request tells by itself.
 */
export function tellingLiteral(
  { template }: OperationBinding,
  siblings: readonly OperationBinding[],
): string | undefined {
  const twins = siblings.filter(
    (sibling) => variablesIn(sibling.template) === variablesIn(template),
  );
  const last = template.segments.at(-1);
  if (twins.length < 2 || last?.kind !== 'literal') return undefined;
  return last.value;
}

/** The same paths, with the telling literal as a variable that a request has to have. */
export function toldApart(
  binding: OperationBinding,
  siblings: readonly OperationBinding[],
): PathTemplate {
  const literal = tellingLiteral(binding, siblings);
  if (literal === undefined) return binding.template;
  const told: Segment = {
    kind: 'variable',
    fieldPath: [COLLECTION],
    segments: [{ kind: 'literal', value: literal }],
  };
  return { ...binding.template, segments: [...binding.template.segments.slice(0, -1), told] };
}

function variablesIn(template: PathTemplate): string {
  const variables = templateVariables(template).map(({ fieldPath, segments }) => {
    return `${fieldPath.join('.')}=${printPattern(segments)}`;
  });
  return variables.sort().join(' ');
}
