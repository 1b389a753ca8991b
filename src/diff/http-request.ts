import type { HttpMethod } from '../model/http-method.js';
import { CONTENT_TYPE } from '../model/media-type.js';
import type { NeededHeaders } from '../model/parameter.js';
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

/** What a request says of itself for every caller alike. */
export interface RequestHead {
  readonly apiVersion?: string;
  readonly headers?: NeededHeaders;
}

/** As people read it: `as application/merge-patch+json`, `API version 2024-01`. */
export function headTexts({ apiVersion, headers = {} }: RequestHead): string[] {
  const type = headers[CONTENT_TYPE];
  return [
    ...(type ? [`as ${type}`] : []),
    ...(apiVersion === undefined ? [] : [`API version ${apiVersion}`]),
  ];
}

/** Whether two requests say the same of themselves. */
export function isHeadedAlike(before: RequestHead, after: RequestHead): boolean {
  return headTexts(before).join() === headTexts(after).join();
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
