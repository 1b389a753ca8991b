import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

const folder = new URL('../../templates/', import.meta.url);
/** Templates that others include, by their path without its ending. */
const PARTIALS = new URL('partials/', folder);

/** An environment of its own: nobody else's helpers reach the project's templates. */
const handlebars = Handlebars.create();
for (const file of readdirSync(PARTIALS, { recursive: true, encoding: 'utf8' })) {
  const name = file.replaceAll('\\', '/');
  if (name.endsWith('.hbs'))
    handlebars.registerPartial(name.slice(0, -4), read(`partials/${name}`));
}

const compiled = new Map<string, Handlebars.TemplateDelegate<object>>();

/**
 * Renders one of the project's own templates. They hold no decisions: `knownHelpersOnly` leaves
 * `if` and `each` as all there is, and nothing is HTML-escaped because a view holds only text that
 * is ready for its place.
 *
 * @param name the template's path below `templates/`.
 * @throws ReferenceError where the template names a member that the view lacks.
 */
export function renderTemplate(name: string, view: object): string {
  let template = compiled.get(name);
  if (template === undefined) {
    template = handlebars.compile(read(name), {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      // A template says itself where its lines begin.
      preventIndent: true,
    });
    compiled.set(name, template);
  }
  return template(strict(view));
}

/**
 * A view that throws where it is asked for a member that it lacks. Handlebars' own `strict` lets a
 * misspelt `{{#if …}}` pass for false.
 */
function strict<T extends object>(view: T): T {
  const demand = (member: string | symbol): void => {
    if (typeof member === 'symbol' || Object.hasOwn(view, member)) return;
    throw new ReferenceError(`a view has no member "${member}"`);
  };
  return new Proxy(view, {
    has(_, member) {
      demand(member);
      return true;
    },
    get(target, member) {
      demand(member);
      const value: unknown = Reflect.get(target, member);
      return typeof value === 'object' && value !== null ? strict(value) : value;
    },
  });
}

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}
