import { JSON_TYPE, jsonType, sentAs } from '../../model/media-type.js';
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
  /** What JSON is exchanged as; undefined where it is no JSON. */
  readonly mediaType: string | undefined;
  readonly schema: Schema | undefined;
}

export const NO_CONTENT: Content = {
  isGiven: false,
  isRequired: false,
  mediaType: JSON_TYPE,
  schema: undefined,
};

export function requestContent(root: JsonNode, operation: JsonNode): Content {
  if (!operation.has('requestBody')) return NO_CONTENT;
  const body = operation.node('requestBody');
  const found = body && resolveReference(root, body);
  // What leads nowhere is a body all the same, of which nobody knows what it is.
  return found === undefined
    ? { ...NO_CONTENT, isGiven: true, mediaType: undefined }
    : contentOf(found);
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
  return content(/^2(?:\d\d|XX)$/) ?? content(/^default$/) ?? NO_CONTENT;
}

/** JSON, or what is said of any type; other representations do not concern the clients. */
function contentOf(node: JsonNode | undefined): Content {
  if (node === undefined || !node.has('content')) return NO_CONTENT;
  const media = new Map(node.entries('content'));
  const type = media.size === 0 ? JSON_TYPE : jsonType([...media.keys()]);
  const json = type === undefined ? undefined : media.get(type);
  const schema = json?.has('schema') ? json.node('schema') : undefined;
  return {
    isGiven: media.size > 0,
    isRequired: node.value('required') === true,
    mediaType: type && sentAs(type),
    schema: schema && openApiSchema(schema),
  };
}
