import type { DiagnosticCode } from '../../diagnostics/catalogue.js';
import { isVersion, versionOf } from '../../model/collection.js';
import type { HttpMethod } from '../../model/http-method.js';
import { methodOf } from '../../model/methods.js';
import {
  type PathTemplate,
  PathTemplateError,
  parsePathTemplate,
} from '../../model/path-template.js';
import type { BindingClaim, HttpRuleClaim } from '../../model/source-api.js';
import type { JsonNode } from '../document/json-node.js';
import type { OperationsRule } from './rules.js';

/** The members of an HttpRule's `pattern`, `google/api/http.proto`. */
const PATTERNS = new Map<string, HttpMethod>([
  ['delete', 'DELETE'],
  ['get', 'GET'],
  ['patch', 'PATCH'],
  ['post', 'POST'],
  ['put', 'PUT'],
]);

/** A claim and the version whose path it has. */
export interface VersionedClaim {
  readonly version: string;
  readonly claim: BindingClaim;
}

/** A binding that cannot be claimed, and why. */
export interface RefusedBinding {
  readonly httpMethod: string;
  readonly path: string;
  readonly code: DiagnosticCode;
  readonly reason: string;
  readonly pointer: string;
}

/** What one HTTP binding says. */
export function ruleBinding(
  binding: JsonNode,
  { kind, scopes }: OperationsRule,
): VersionedClaim | RefusedBinding {
  const { httpMethod, path } = patternOf(binding);
  const refuse = (code: DiagnosticCode, reason: string): RefusedBinding => ({
    httpMethod: httpMethod ?? '',
    path,
    code,
    reason,
    pointer: binding.pointer,
  });
  if (httpMethod === undefined) return refuse('LRO-HTTP-METHOD', 'its method cannot be bound');
  const template = parse(path);
  if (template instanceof PathTemplateError) return refuse(template.code, template.message);
  // `/ui/…` serves Google's own console and is documented nowhere.
  const version = versionOf(template);
  const first = template.segments[0];
  if (version === undefined || first?.kind !== 'literal' || !isVersion(first.value)) {
    return refuse('LRO-PATH-VERSION', 'its path does not begin with a version');
  }
  const body = bodyOf(binding, kind);
  const claim: BindingClaim = {
    kind,
    httpMethod,
    template,
    ...(body === undefined ? {} : { body }),
    ...(scopes === undefined ? {} : { scopes }),
    pointer: binding.pointer,
  };
  return { version, claim };
}

/** What one HTTP binding of an rpc of the service itself says. */
export function ownBinding(binding: JsonNode): HttpRuleClaim['bindings'][number] | RefusedBinding {
  const { httpMethod, path } = patternOf(binding);
  const { pointer } = binding;
  const refuse = (code: DiagnosticCode, reason: string): RefusedBinding => ({
    ...{ httpMethod: httpMethod ?? '', path, code, reason, pointer },
  });
  if (httpMethod === undefined) return refuse('LRO-HTTP-METHOD', 'its method cannot be bound');
  const responseBody = binding.text('response_body') ?? '';
  const template = parse(path);
  if (template instanceof PathTemplateError) return refuse(template.code, template.message);
  return {
    ...{ httpMethod, template, body: binding.text('body') ?? '', pointer },
    ...(responseBody !== '' && { responseBody }),
  };
}

function patternOf(binding: JsonNode): { httpMethod?: HttpMethod; path: string } {
  for (const [member, httpMethod] of PATTERNS) {
    const path = binding.text(member);
    if (path !== undefined) return { httpMethod, path };
  }
  return { path: binding.node('custom')?.text('path') ?? '' };
}

/**
 * A CancelOperationRequest's only member is the name, which is in the path: what is left for the
 * body is always empty. Other requests have more; their schemas are not in a service config.
 */
function bodyOf(binding: JsonNode, kind: OperationsRule['kind']): BindingClaim['body'] {
  const body = binding.text('body');
  if (body === undefined || body === '') return 'none';
  return methodOf(kind).fields.length > 0 ? undefined : 'empty';
}

function parse(path: string): PathTemplate | PathTemplateError {
  try {
    return parsePathTemplate(path);
  } catch (error) {
    if (error instanceof PathTemplateError) return error;
    throw error;
  }
}
