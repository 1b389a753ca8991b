import type { DeclaredShape } from '../../model/declared-shape.js';
import { SHAPE } from '../../model/openapi-keywords.js';
import { factsObject } from '../document/facts.js';
import { isJsonObject, type JsonNode, type JsonObject } from '../document/json-node.js';

const MEMBERS = [
  'collection',
  'page',
  'nextPage',
  'pageToken',
  'name',
  'done',
  'status',
  'response',
  'metadata',
  'error',
  'code',
  'message',
] as const;
const VALUES = ['succeeded', 'failed', 'cancelled'] as const;

/** AEP-151: operations have a `path`, where those of AIP-151 have a `name`. */
const AEP: DeclaredShape = { name: 'path' };

/**
 * How the operations of a document look: as somebody states, as the document itself does, or as AEP-151
 * has it where some schema does. Undefined where none of these is.
 */
export function shapeOf(root: JsonNode, stated?: DeclaredShape): DeclaredShape | undefined {
  if (stated !== undefined) return stated;
  if (isJsonObject(root.value(SHAPE))) return writtenShape(root.node(SHAPE));
  const schemas = root.node('components')?.entries('schemas') ?? [];
  const isOf = (node: JsonNode, name: string): boolean => {
    const properties = node.value('properties');
    const has = (member: string): boolean =>
      isJsonObject(properties) && Object.hasOwn(properties, member);
    return has(name) && has('done') && has('error') && (has('response') || has('metadata'));
  };
  if (schemas.some(([, node]) => isOf(node, 'name'))) return undefined;
  return schemas.some(([, node]) => isOf(node, 'path')) ? AEP : undefined;
}

function writtenShape(node: JsonNode | undefined): DeclaredShape | undefined {
  if (node === undefined) return undefined;
  const members = MEMBERS.map((member) => [member, node.text(member)] as const);
  const values = VALUES.map((member) => [member, node.texts(member)] as const);
  return Object.fromEntries([...members, ...values].filter(([, value]) => value !== undefined));
}

/** The shape of operations that an answer holds in a member: `{ operation: … }`. */
export function wrappedShape(wrapper: string): DeclaredShape {
  const members = ['name', 'done', 'response', 'metadata', 'error'];
  return Object.fromEntries(members.map((member) => [member, `${wrapper}.${member}`]));
}

/** The shape as a kept document tells it. */
export function shapeFacts(shape: DeclaredShape | undefined): JsonObject | undefined {
  return shape && factsObject(Object.entries(shape));
}
