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

/**
 * What is wrong where templates of one's own take part.
 *
 * @param name the template that was to be rendered, which may include one that is at fault.
 */
export function ownTemplateProblem(name: string, own: Templates, error: unknown): DiagnosticError {
  const message = error instanceof Error ? error.message : String(error);
  const [, member] = /"([^"]+)"$/.exec(message) ?? [];
  const asks = Object.keys(own).find((one) => member !== undefined && own[one]?.includes(member));
  const file = Object.hasOwn(own, name) ? name : (asks ?? Object.keys(own)[0] ?? name);
  return new DiagnosticError({ code: 'LRO-TEMPLATE', file: asks ?? file, message });
}
