import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

const folder = new URL('../../templates/', import.meta.url);
const compiled = new Map<string, Handlebars.TemplateDelegate<object>>();

/**
 * Renders one of the project's own templates. They hold no decisions: `strict` makes a member that
 * the view lacks an error, `knownHelpersOnly` leaves `if` and `each` as all there is, and nothing
 * is HTML-escaped because a view holds only text that is ready for its place.
 */
export function renderTemplate(name: string, view: object): string {
  let template = compiled.get(name);
  if (template === undefined) {
    template = Handlebars.compile(readFileSync(new URL(name, folder), 'utf8'), {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
    });
    compiled.set(name, template);
  }
  return template(view);
}
