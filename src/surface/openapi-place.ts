import { nameFields } from '../model/collection.js';
import type { HttpMethod } from '../model/http-method.js';
import { endText, type PathTemplate, type PlainSegment } from '../model/path-template.js';

/** Where an OpenAPI document has a request. */
export interface OpenApiPlace {
  readonly path: string;
  readonly parameters: readonly PathParameter[];
  /** No two are the same in a document. */
  readonly operationId: string;
}

export interface PathParameter {
  readonly name: string;
  /** Whether it holds several segments, which OpenAPI cannot say. */
  readonly isMany: boolean;
}

/** A documented HTTP request. */
interface HttpRequest {
  readonly id: string;
  readonly httpMethod: HttpMethod;
  readonly template: PathTemplate;
}

/** Gives a request its place among those that had theirs before. */
export type PlaceInOpenApi = (request: HttpRequest) => OpenApiPlace;

/**
 * Gives every request a path and an HTTP method that no other one has. A name's pattern is
 * expanded, one path a collection. OpenAPI takes paths that differ in parameters' names alone for
 * the same, so the first one's names hold for all; and where the method is taken as well, which
 * happens to `operations/*` beside `operations/**`, a fragment tells the paths apart: it is no part
 * of the request that a client sends.
 */
export function openApiPlaces(): PlaceInOpenApi {
  const paths = new Map<string, ExpandedPath>();
  const taken = new Set<string>();
  const ids = new Set<string>();
  return ({ id, httpMethod, template }) => {
    const expanded = expandPath(template);
    const first = paths.get(expanded.shape) ?? expanded;
    paths.set(expanded.shape, first);
    const operationId = unique(safeId(id), '~', ids);
    const place = unique(`${httpMethod} ${first.path}`, '#', taken);
    const path = place.slice(place.indexOf(' ') + 1);
    const parameters = expanded.parameters.map(({ isMany }, i) => ({
      name: first.parameters[i]?.name ?? '',
      isMany,
    }));
    return { path, parameters, operationId };
  };
}

interface ExpandedPath {
  readonly path: string;
  /** The path without its parameters' names. */
  readonly shape: string;
  readonly parameters: readonly PathParameter[];
}

/** A template's path with the wildcards of its variables as parameters of their own. */
function expandPath(template: PathTemplate): ExpandedPath {
  const parameters: PathParameter[] = [];
  const names = new Set<string>();
  const add = (name: string, piece: PlainSegment): string => {
    const parameter = { name: unique(name, '', names), isMany: piece.kind === 'many' };
    parameters.push(parameter);
    return `{${parameter.name}}`;
  };
  const parts = template.segments.flatMap((segment, i) => {
    if (segment.kind === 'literal') return [segment.value];
    if (segment.kind !== 'variable') return [add(`segment${i + 1}`, segment)];
    const { segments, fieldPath } = segment;
    const isName = segments.length > 1 || segments[0]?.kind !== 'one';
    const fields = isName ? nameFields(segments) : [fieldPath.join('.')];
    let next = 0;
    return segments.map((piece) => {
      if (piece.kind === 'literal') return piece.value;
      return add(fields[next++] ?? 'name', piece);
    });
  });
  const path = `/${parts.join('/')}${endText(template)}`;
  return { path, shape: path.replace(/\{[^{}]*\}/g, '{}'), parameters };
}

/** An id may go into a URL, and in code generators into a method's name. */
function safeId(id: string): string {
  return id.replace(/[^\w.-]/g, '_');
}

/** The text, or the text with the first free number from two behind `mark`. Takes it. */
function unique(text: string, mark: string, taken: Set<string>): string {
  let found = text;
  for (let i = 2; taken.has(found); i++) found = `${text}${mark}${i}`;
  taken.add(found);
  return found;
}
