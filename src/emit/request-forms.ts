import type {
  BindingKind,
  OperationBinding,
  OperationsApi,
  QueryParameter,
} from '../model/operations-api.js';
import { comparePatterns } from '../model/path-order.js';
import {
  type PathTemplate,
  type PlainSegment,
  printPathTemplate,
  printPattern,
  templateVariables,
} from '../model/path-template.js';
import { COLLECTION, sayCollection, toldApart, wordOf } from '../model/told-apart.js';

/** One way to ask for a binding: the fields that a request has. */
export interface RequestForm {
  readonly binding: OperationBinding;
  /** With the words that tell it from others, if it takes any, as the variable `collection`. */
  readonly template: PathTemplate;
  /** What `collection` has to be. */
  readonly word?: string;
  readonly queryParameters: readonly QueryParameter[];
  /** Names of those that another form has in its path. */
  readonly clashing: readonly string[];
}

/**
 * The requests of a method. Each binding has one form, but for those whose query parameters would
 * make a request of theirs one of another's, as Vertex AI's list of all operations takes by `name` what
 * the lists below it have in their paths: with such parameters its collection has to be said.
 *
 * @throws Error where no request would tell two bindings apart: normalize leaves one of them out.
 */
export function requestForms(api: OperationsApi, kind: BindingKind): RequestForm[] {
  const { templates, indistinct } = toldApart(api.bindings);
  const [twins] = indistinct;
  if (twins) throw new Error(`${api.id}: no request tells ${twins.map(textOf).join(' from ')}`);
  const bindings = api.bindings.filter((binding) => binding.kind === kind);
  const told = bindings.map((binding) => templates.get(binding) ?? binding.template);
  // Of hundreds of paths most have the same fields.
  const paths = [
    ...new Map(told.map((path) => [variablesOf(path).join(), variablesOf(path)])).values(),
  ];
  const forms = bindings.flatMap((binding, i) =>
    formsOf(binding, told[i] ?? binding.template, paths),
  );
  return forms.filter((form) => isAlone(form, forms));
}

/** Whether a form, if it is a further one of its binding, has a word that no other form has. */
function isAlone(form: RequestForm, forms: readonly RequestForm[]): boolean {
  const isFurther = forms.find(({ binding }) => binding === form.binding) !== form;
  return !isFurther || forms.every((other) => other === form || other.word !== form.word);
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
  const said = contested.size > 0 ? sayCollection(template) : undefined;
  if (said === undefined) return [plain];
  const whole = form(binding, said, queryParameters, paths);
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
  const word = wordOf(template);
  return { binding, template, ...(word !== undefined && { word }), queryParameters, clashing };
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

function textOf({ id, template }: OperationBinding): string {
  return `${id} at ${printPathTemplate(template)}`;
}
