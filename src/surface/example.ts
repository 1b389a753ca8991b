import { nameFields } from '../model/collection.js';
import type { OperationBinding } from '../model/operations-api.js';
import { type PlainSegment, templateVariables } from '../model/path-template.js';
import type { NameSurface } from './api-surface.js';

/**
 * The name that documentation shows: `projects/my-project/operations/my-operation`. Undefined where no
 * name has a pattern. Most readers have a project, so a pattern below one comes first.
 */
export function exampleName(names: readonly NameSurface[]): string | undefined {
  const shown = names.find(({ text }) => text.startsWith('projects/')) ?? names[0];
  return shown && filledIn(shown.pattern, shown.fields);
}

/** The request that documentation shows of a method's bindings, by its fields. */
export function exampleRequest([binding]: readonly OperationBinding[]): Record<string, string> {
  const variables = binding === undefined ? [] : templateVariables(binding.template);
  return Object.fromEntries(
    variables.map(({ fieldPath, segments }) => {
      const field = fieldPath.join('.');
      const isId = segments.length === 1 && segments[0]?.kind === 'one';
      return [field, filledIn(segments, isId ? [field] : nameFields(segments))] as const;
    }),
  );
}

/** A pattern with a word for every wildcard. */
export function filledIn(pattern: readonly PlainSegment[], fields: readonly string[]): string {
  const wildcards = pattern.filter(({ kind }) => kind !== 'literal');
  // A variable may hold several segments; then what they are called has to be found anew.
  const words = fields.length === wildcards.length ? fields : nameFields(pattern);
  let next = 0;
  return pattern
    .map((segment) => {
      if (segment.kind === 'literal') return segment.value;
      return `my-${words[next++]?.replace(/(?<=.)_?[Ii]d$/, '')}`;
    })
    .join('/');
}
