import { COLLECTION, discriminatorOf, withLastWord } from '../model/collection-discriminator.js';
import type { MethodKind } from '../model/methods.js';
import type { OperationBinding, OperationsApi, QueryParameter } from '../model/operations-api.js';
import { comparePatterns } from '../model/path-order.js';
import {
  type PathTemplate,
  type PlainSegment,
  printPattern,
  templateVariables,
} from '../model/path-template.js';

/** One way to ask for a binding: the fields that a request has. */
export interface RequestForm {
  readonly binding: OperationBinding;
  /** With the word that tells its collection, if it takes one, as the variable `collection`. */
  readonly template: PathTemplate;
  /** What `collection` has to be. */
  readonly discriminator?: string;
  readonly queryParameters: readonly QueryParameter[];
  /** Names of those that another form has in its path. */
  readonly clashing: readonly string[];
}

/**
 * The requests of a method. Each binding has one form, but for those whose query parameters would
 * make a request of theirs one of another's, as Vertex AI's list of all operations takes by `name` what
 * the lists below it have in their paths: with such parameters its collection has to be said.
 */
export function requestForms(api: OperationsApi, kind: MethodKind): RequestForm[] {
  const bindings = api.bindings.filter((binding) => binding.kind === kind);
  const templates = bindings.map(({ template, requestTemplate = template }) => requestTemplate);
  // Of hundreds of paths most have the same fields.
  const paths = [
    ...new Map(templates.map((path) => [variablesOf(path).join(), variablesOf(path)])).values(),
  ];
  const forms = bindings.flatMap((binding, i) =>
    formsOf(binding, templates[i] ?? binding.template, paths),
  );
  return forms.filter((form) => isAlone(form, forms));
}

/** Whether a form, if it is a further one of its binding, has a discriminator that no other form has. */
function isAlone(form: RequestForm, forms: readonly RequestForm[]): boolean {
  const isFurther = forms.find(({ binding }) => binding === form.binding) !== form;
  return (
    !isFurther ||
    forms.every((other) => other === form || other.discriminator !== form.discriminator)
  );
}

/**
 * The order in which forms are to be tried: a request is taken by the first that it fits. What stands
 * before a name in the path is no part of the request, so the more specific name comes first,
 * wherever it stands.
 */
export function compareForms({ template: a }: RequestForm, { template: b }: RequestForm): number {
  const [x, y] = [patternsIn(a), patternsIn(b)];
  if (x && y) return comparePatterns(x, y);
  return Number(x === undefined) - Number(y === undefined);
}

/** What the variables may hold; undefined where each holds a single segment, whatever it is. */
function patternsIn(template: PathTemplate): readonly PlainSegment[] | undefined {
  const free = templateVariables(template).filter(({ fieldPath }) => fieldPath[0] !== COLLECTION);
  const isSingle = free.every(({ segments }) => printPattern(segments) === '*');
  return isSingle ? undefined : free.flatMap(({ segments }) => segments);
}

function formsOf(
  binding: OperationBinding,
  template: PathTemplate,
  paths: readonly (readonly string[])[],
): RequestForm[] {
  const { queryParameters } = binding;
  const own = variablesOf(template);
  const contested = new Set(paths.flatMap((path) => missing(path, own, queryParameters)));
  const isNeeded = ({ name, required }: QueryParameter) => required && contested.has(name);
  const free = queryParameters.filter((p) => isNeeded(p) || !contested.has(p.name));
  const plain = form(binding, template, free, paths);
  // A field of the service's own by that name stays what it is.
  const isTaken = queryParameters.some(({ name }) => name === COLLECTION);
  const discriminated = contested.size > 0 && !isTaken ? withLastWord(template) : undefined;
  if (discriminated === undefined) return [plain];
  const whole = form(binding, discriminated, queryParameters, paths);
  return queryParameters.some(isNeeded) ? [whole] : [plain, whole];
}

function form(
  binding: OperationBinding,
  template: PathTemplate,
  queryParameters: readonly QueryParameter[],
  paths: readonly (readonly string[])[],
): RequestForm {
  const own = new Set(variablesOf(template));
  const foreign = new Set(paths.flat().filter((field) => !own.has(field)));
  const clashing = queryParameters.map(({ name }) => name).filter((name) => foreign.has(name));
  const discriminator = discriminatorOf(template);
  return {
    binding,
    template,
    ...(discriminator !== undefined && { discriminator }),
    queryParameters,
    clashing,
  };
}

/**
 * What a path needs beside the fields of one's own path, where one's query parameters are all of it:
 * then a request by that path would be one's own.
 */
function missing(
  path: readonly string[],
  own: readonly string[],
  queryParameters: readonly QueryParameter[],
): readonly string[] {
  const names = queryParameters.map(({ name }) => name);
  const fields = path.filter((field) => !own.includes(field));
  const isMine = own.every((field) => path.includes(field));
  return isMine && fields.every((field) => names.includes(field)) ? fields : [];
}

/** The fields of a request that are in a path. */
export function variablesOf(template: PathTemplate): string[] {
  return templateVariables(template).map(({ fieldPath }) => fieldPath.join('.'));
}
