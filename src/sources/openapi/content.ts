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
  /** Whether it may be JSON. */
  readonly isJson: boolean;
  readonly schema: Schema | undefined;
}

const NONE: Content = { isGiven: false, isRequired: false, isJson: true, schema: undefined };

export function requestContent(root: JsonNode, operation: JsonNode): Content {
  if (!operation.has('requestBody')) return NONE;
  const body = operation.node('requestBody');
  const found = body && resolveReference(root, body);
  // What leads nowhere is a body all the same, of which nobody knows what it is.
  return found === undefined ? { ...NONE, isGiven: true, isJson: false } : contentOf(found);
}

/**
 * The content of what is answered to a method that is begun (202) where JSON is, else of the first response in the
 * two hundreds; without any, of what holds by default.
 */
export function responseContent(root: JsonNode, operation: JsonNode): Content {
  const responses = operation.entries('responses');
  const content = (pattern: RegExp): Content | undefined => {
    const found = responses.find(([status]) => pattern.test(status))?.[1];
    return found && contentOf(resolveReference(root, found));
  };
  const begun = content(/^202$/);
  if (begun?.schema !== undefined) return begun;
  return content(/^2(?:\d\d|XX)$/) ?? content(/^default$/) ?? NONE;
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
    isJson: media.length === 0 || json !== undefined,
    schema: schema && openApiSchema(schema),
  };
}
