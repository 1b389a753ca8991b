import type { BindingClaim } from '../../src/model/source-api.js';
import type { Json } from './mutated-document.js';

const VERBS = new Set(['delete', 'get', 'patch', 'post', 'put']);

/**
 * Why a claim does not follow from the document, told without any of the readers' code: the value
 * at its pointer must have the claim's HTTP method, and every literal of its path must stand, as a
 * whole segment, in the texts that can make up a path there. Undefined where all of it is there.
 */
export function inventedPart(root: Json, { pointer, httpMethod, template }: BindingClaim) {
  const tokens = pointer
    .split('/')
    .slice(1)
    .map((t) => t.replaceAll('~1', '/').replaceAll('~0', '~'));
  const node = tokens.reduce<Json | undefined>(member, root);
  if (node === undefined) return `nothing is at ${pointer}`;
  const last = tokens.at(-1) ?? '';
  const isOpenApi = tokens[0] === 'paths' && VERBS.has(last);
  const said = isOpenApi ? last : (member(node, 'httpMethod') ?? verbOf(node));
  if (typeof said !== 'string' || said.toUpperCase() !== httpMethod) {
    return `${httpMethod} is not what ${pointer} says`;
  }
  // A path, its base path, a template or a pattern: whatever literal there is stands in one of them.
  const ground = [...textsIn(node), ...tokens, ...textsIn(member(root, 'servicePath'))];
  ground.push(...textsIn(member(root, 'rootUrl')), ...textsIn(member(root, 'servers')));
  ground.push(...textsIn(member(root, 'basePath')));
  ground.push(...textsIn(member(member(root, 'paths'), tokens[1] ?? '')));
  const literals = template?.segments.flatMap((segment) => {
    if (segment.kind === 'variable') {
      return segment.segments.flatMap((inner) => (inner.kind === 'literal' ? [inner.value] : []));
    }
    return segment.kind === 'literal' ? [segment.value] : [];
  });
  const all = [...(literals ?? []), ...(template?.verb === undefined ? [] : [template.verb])];
  const invented = all.find((literal) => !ground.some((text) => standsIn(text, literal)));
  return invented === undefined ? undefined : `"${invented}" is nowhere at ${pointer}`;
}

/** Whether a literal is there between the marks that end a segment in paths and patterns. */
function standsIn(text: string, literal: string): boolean {
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
    const before = text.charAt(at - 1);
    const behind = text.charAt(at + literal.length);
    if ('/{=^:'.includes(before) && '/}:$'.includes(behind)) return true;
  }
  return false;
}

function member(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as { [name: string]: Json })[name];
}

/** The member of an HttpRule that is a path (`google/api/http.proto`). */
function verbOf(node: Json): string | undefined {
  return [...VERBS].find((verb) => typeof member(node, verb) === 'string');
}

function textsIn(value: Json | undefined): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...textsIn(inner)]);
}
