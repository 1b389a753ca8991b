import type { Schema } from '../../model/schema.js';
import type { JsonNode } from '../document/json-node.js';
import { resolveReference } from './reference.js';
import { openApiSchema } from './schema.js';

/** What a request or a response carries. */
export interface Content {
  /** Whether the document says that there is a body at all. */
  readonly isGiven: boolean;
  /** Whether a request has to have it. */
  readonly isRequired: boolean;
  readonly schema: Schema | undefined;
}

const NONE: Content = { isGiven: false, isRequired: false, schema: undefined };

export function requestContent(root: JsonNode, operation: JsonNode): Content {
  if (!operation.has('requestBody')) return NONE;
  const body = operation.node('requestBody');
  return contentOf(body && resolveReference(root, body));
}

/** The content of the first response in the two hundreds; without any, of what holds by default. */
export function responseContent(root: JsonNode, operation: JsonNode): Content {
  const responses = operation.entries('responses');
  const success = (responses.find(([status]) => /^2(?:\d\d|XX)$/.test(status)) ??
    responses.find(([status]) => status === 'default'))?.[1];
  return contentOf(success && resolveReference(root, success));
}

/** JSON, or what is said of any type; other representations do not concern the clients. */
function contentOf(node: JsonNode | undefined): Content {
  if (node === undefined || !node.has('content')) return NONE;
  const media = node.entries('content');
  const json = media.find(([type]) => /^(?:application\/(?:[\w.]+\+)?json|\*\/\*)/.test(type))?.[1];
  const schema = json?.has('schema') ? json.node('schema') : undefined;
  return {
    isGiven: media.length > 0,
    isRequired: node.value('required') === true,
    schema: schema && openApiSchema(schema),
  };
}
