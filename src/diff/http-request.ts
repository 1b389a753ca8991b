import type { HttpMethod } from '../model/http-method.js';
import {
  endText,
  flatSegments,
  type PathTemplate,
  printPathTemplate,
  printPattern,
} from '../model/path-template.js';

/** What goes over the wire beside the values. */
export interface HttpRequest {
  readonly httpMethod: HttpMethod;
  readonly template: PathTemplate;
}

/** As people read it: `GET /v1/{name=operations/**}`. */
export function requestText({ httpMethod, template }: HttpRequest): string {
  return `${httpMethod} ${printPathTemplate(template)}`;
}

/** The same whatever its variables are called: `GET /v1/operations/**`. */
export function wireText({ httpMethod, template }: HttpRequest): string {
  return `${httpMethod} /${printPattern(flatSegments(template))}${endText(template)}`;
}

/** The same whatever its variables are called, and may be: `GET /v1/{}`. */
function frameText({ httpMethod, template }: HttpRequest): string {
  const segments = template.segments.map((segment) =>
    segment.kind === 'variable' ? '{}' : printPattern([segment]),
  );
  return `${httpMethod} /${segments.join('/')}${endText(template)}`;
}

/**
 * Whether the same values lead to the same HTTP requests. What variables are called, which values they take,
 * and requests for further ones are told of names and parameters.
 */
export function isSentAlike(
  before: readonly HttpRequest[],
  after: readonly HttpRequest[],
): boolean {
  const [old, now] = [reached(before), reached(after)];
  return [wireText, frameText].some((textOf) => {
    const isAlike = (one: HttpRequest, other: HttpRequest): boolean =>
      textOf(one) === textOf(other) && !isReordered(one, other);
    return (
      old.every((one) => now.some((other) => isAlike(one, other))) ||
      now.every((other) => old.some((one) => isAlike(one, other)))
    );
  });
}

/** Without those that no request goes to, as an earlier one takes all of their values. */
function reached(requests: readonly HttpRequest[]): HttpRequest[] {
  const first = new Map(requests.toReversed().map((one) => [printPathTemplate(one.template), one]));
  return requests.filter((one) => first.get(printPathTemplate(one.template)) === one);
}

/** Whether a variable of both stands elsewhere in one: the same values then make another path. */
function isReordered(one: HttpRequest, other: HttpRequest): boolean {
  const [names, others] = [variablesOf(one), variablesOf(other)];
  return names.some((name, i) => others.includes(name) && others[i] !== name);
}

function variablesOf({ template }: HttpRequest): string[] {
  return template.segments.flatMap((segment) =>
    segment.kind === 'variable' ? [segment.fieldPath.join('.')] : [],
  );
}
