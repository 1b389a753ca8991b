import { DiagnosticError } from '../diagnostics/diagnostic.js';

/**
 * Templates of one's own, by the path of the one that each stands for below `templates/`:
 * `{version}/index.ts.hbs`, `partials/header.hbs`.
 */
export type Templates = Readonly<Record<string, string>>;

/**
 * The version of the views that templates get: counted up whenever a member is renamed, removed, or
 * holds something else. The page about templates lists the members.
 */
export const TEMPLATE_VIEW = 1;

/** What is wrong with a template of one's own, found while it is rendered. */
export function ownTemplateProblem(name: string, error: unknown): DiagnosticError {
  if (error instanceof DiagnosticError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new DiagnosticError({ code: 'LRO-TEMPLATE', file: name, message });
}
