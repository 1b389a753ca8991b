import type { JsonNode } from '../document/json-node.js';

/**
 * The version of the API that a method is called in (AIP-4236), as Discovery and OpenAPI documents
 * write it. What could not go into a header is reported.
 */
export function apiVersionOf(method: JsonNode, member: string): { readonly apiVersion?: string } {
  const apiVersion = method.text(member);
  if (apiVersion === undefined) return {};
  if (/^[\w.-]{1,64}$/.test(apiVersion)) return { apiVersion };
  method.wrong('a version, at most 64 letters, digits, ".", "-" and "_"', member);
  return {};
}
