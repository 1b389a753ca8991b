import Handlebars from 'handlebars';
import { own } from '../model/own.js';
import { ownTemplateProblem, type Templates } from './own-templates.js';
import { partialName, readTemplate, templateNames } from './template-files.js';

const OPTIONS: CompileOptions = {
  strict: true,
  noEscape: true,
  knownHelpersOnly: true,
  // A template says itself where its lines begin.
  preventIndent: true,
};

/** What a template of one's own includes the one by that it stands for. */
const DEFAULT = 'default';

/**
 * Renders one of the project's templates, or what stands for it. They hold no decisions:
 * `knownHelpersOnly` leaves `if` and `each` as all there is, and nothing is HTML-escaped because a
 * view holds only text that is ready for its place.
 *
 * @param name the template's path below `templates/`.
 * @param own templates of one's own.
 * @throws ReferenceError where the template names a member that the view lacks; DiagnosticError
 *   `LRO-TEMPLATE` where one of one's own does.
 */
export function renderTemplate(name: string, view: object, own: Templates = {}): string {
  return environmentOf(own).render(name, view);
}

/**
 * What is wrong with the text of a template of one's own, before it is used.
 *
 * @throws Error with the place in the text.
 */
export function compileTemplate(name: string, text: string): void {
  Handlebars.precompile(parse(name, text), OPTIONS);
}

/** One for each set of templates of one's own: runs use the same again and again. */
const environments = new Map<string, Environment>();

function environmentOf(own: Templates): Environment {
  const key = JSON.stringify(Object.entries(own).sort());
  const known = environments.get(key) ?? new Environment(own);
  environments.set(key, known);
  return known;
}

/** An environment of its own: nobody else's helpers reach the project's templates. */
class Environment {
  readonly #handlebars = Handlebars.create();
  readonly #own: Templates;
  readonly #compiled = new Map<string, Handlebars.TemplateDelegate<object>>();

  constructor(own: Templates) {
    this.#own = own;
    for (const name of Object.keys(own)) {
      this.#handlebars.registerPartial(`${DEFAULT}/${name}`, readTemplate(name));
    }
    for (const name of templateNames()) {
      const partial = partialName(name);
      if (partial !== undefined) this.#handlebars.registerPartial(partial, this.#compile(name));
    }
  }

  render(name: string, view: object): string {
    const template = this.#compiled.get(name) ?? this.#compile(name);
    this.#compiled.set(name, template);
    return template(strict(view));
  }

  #compile(name: string): Handlebars.TemplateDelegate<object> {
    const text = own(this.#own, name);
    if (text === undefined) return this.#handlebars.compile(readTemplate(name), OPTIONS);
    const template = this.#handlebars.compile<object>(parse(name, text), OPTIONS);
    // The innermost tells: it may be included by others.
    return (view, options) => {
      try {
        return template(view, options);
      } catch (error) {
        throw ownTemplateProblem(name, error);
      }
    };
  }
}

/** A template of one's own, in which `{{> default}}` is the one that it stands for. */
function parse(name: string, text: string): hbs.AST.Program {
  class Defaults extends Handlebars.Visitor {
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      const called = partial.name as hbs.AST.PathExpression;
      if (called.original === DEFAULT) called.original = `${DEFAULT}/${name}`;
    }
  }
  const program = Handlebars.parse(text);
  new Defaults().accept(program);
  return program;
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
