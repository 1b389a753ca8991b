import { namePattern } from '../model/collection.js';
import type { HttpMethod } from '../model/http-method.js';
import {
  endText,
  type PathTemplate,
  printPathTemplate,
  printPattern,
} from '../model/path-template.js';
import type { NameSurface } from './api-surface.js';
import { nameVariable } from './template-name.js';

interface HttpRequest {
  readonly httpMethod: HttpMethod;
  readonly template: PathTemplate;
}

/**
 * Requests as people read them. One with a verb of its own comes last: where others have none it is not
 * what the method is for.
 */
export function requestTexts(
  requests: readonly HttpRequest[],
  names: readonly NameSurface[],
): string[] {
  const texts = new Map(names.map(({ pattern, text }) => [printPattern(pattern), text]));
  return [...requests]
    .sort((a, b) => Number(a.template.verb !== undefined) - Number(b.template.verb !== undefined))
    .map((request) => requestText(request, texts));
}

/**
 * `POST /v1/projects/{project}/operations/{operation}:cancel`: the fields of names in place of their
 * patterns.
 *
 * @param texts what names are written as, by their patterns; by default with the fields that a pattern has.
 */
export function requestText(
  { httpMethod, template }: HttpRequest,
  texts: ReadonlyMap<string, string> = new Map(),
): string {
  const parts = template.segments.map((segment) => {
    const name = nameVariable({ segments: [segment] });
    if (name === undefined) return printPathTemplate({ segments: [segment] }).slice(1);
    return texts.get(printPattern(name)) ?? namePattern(name);
  });
  return `${httpMethod} /${parts.join('/')}${endText(template)}`;
}
