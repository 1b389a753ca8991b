import { resourceSegments } from '../model/collection.js';
import {
  flatSegments,
  type PathTemplate,
  type PlainSegment,
  printPathTemplate,
  type Segment,
  templateVariables,
} from '../model/path-template.js';

/** An operation's name, as a path template tells it. */
export interface TemplateName {
  /** What the name's text is made of. */
  readonly pattern: readonly PlainSegment[];
  /**
   * The template's own variables, where a request is made of these: they are the name's fields,
   * so that a name's fields are a request. Undefined where the request takes the name itself.
   */
  readonly variables?: readonly string[];
  /** The name in terms of those variables: `projects/{projectId}/operations/{operationId}`. */
  readonly text?: string;
}

/**
 * What the one variable of a template may hold where that is a resource name; undefined where the
 * template has several variables, or one that holds a single segment.
 */
export function nameVariable(template: PathTemplate): readonly PlainSegment[] | undefined {
  const [only, ...others] = templateVariables(template);
  if (only === undefined || others.length > 0) return undefined;
  return isSingle(only.segments) ? undefined : only.segments;
}

/**
 * The operation name in a template. A request by the field `name` has it there (AIP-127). Any other
 * request has its name in the path: without what stands up to and with the version, without verb
 * or trailing method word, so `/storage/v1/b/{bucket}/operations/{operationId}` has names such as
 * `b/{bucket}/operations/{operationId}`.
 *
 * Undefined where nothing tells names apart: no variable, a wildcard without one in the name, or a
 * lone `{name}`, whose value is an id and would be taken for a name.
 */
export function templateName(template: PathTemplate): TemplateName | undefined {
  const variables = templateVariables(template).map(({ fieldPath }) => fieldPath.join('.'));
  if (variables.length === 1 && variables[0] === 'name') {
    const pattern = nameVariable(template);
    return pattern?.some(isWildcard) ? { pattern } : undefined;
  }
  const segments = resourceSegments(template);
  if (variables.length === 0 || segments.some(isWildcard)) return undefined;
  return {
    pattern: flatSegments({ segments }),
    variables,
    text: printPathTemplate({ segments }).slice(1),
  };
}

function isSingle(segments: readonly PlainSegment[]): boolean {
  return segments.length === 1 && segments[0]?.kind === 'one';
}

function isWildcard({ kind }: Segment): boolean {
  return kind === 'one' || kind === 'many';
}
