import { compareText } from '../model/compare-text.js';
import type { Disagreement } from '../model/evidence.js';
import { type MethodKind, methodOf } from '../model/methods.js';
import type {
  OperationBinding,
  PathParameter,
  QueryParameter,
  SkippedMethod,
} from '../model/operations-api.js';
import { type PathTemplate, printPattern, templateVariables } from '../model/path-template.js';
import {
  type ClaimGroup,
  chosenTemplate,
  evidenceOf,
  groupClaims,
  type SourcedClaim,
  winner,
} from './claim-group.js';
import { discriminateCollections } from './discriminate-collections.js';
import { first } from './first.js';
import type { ApiSources } from './identify.js';
import { apiDisagreements, bindingDisagreements } from './source-disagreements.js';

export interface Merged {
  readonly bindings: readonly OperationBinding[];
  /** What readers skipped, and claims that do not make a binding. */
  readonly skipped: readonly SkippedMethod[];
  readonly disagreements: readonly Disagreement[];
}

/** Makes one binding of all claims about it; what the losing sources say stays as disagreements. */
export function mergeClaims(api: ApiSources): Merged {
  const { groups, lost } = groupClaims(api.sources);
  const { bindings, skipped } = discriminateCollections(groups.map((group) => binding(api, group)));
  return {
    bindings,
    skipped: [
      ...api.sources.flatMap((source) => source.skipped),
      ...lost.map(withoutTemplate),
      ...skipped,
    ],
    disagreements: [
      ...apiDisagreements(api.sources),
      ...groups.flatMap((group) => bindingDisagreements(api.sources, group)),
    ],
  };
}

function withoutTemplate(claim: SourcedClaim): SkippedMethod {
  return {
    id: claim.id ?? `${claim.httpMethod} ${claim.path ?? ''}`,
    kind: claim.kind,
    httpMethod: claim.httpMethod,
    path: claim.path ?? '',
    code: 'LRO-PATH-PATTERN',
    reason:
      claim.untold ??
      'its path tells no pattern such as ^operations/[^/]+$, and no other source tells one',
    evidence: evidenceOf(claim),
  };
}

function binding(api: ApiSources, group: ClaimGroup): OperationBinding {
  const { claims, collection, kind } = group;
  const template = chosenTemplate(group);
  const body = bodyOf(
    kind,
    first(claims, (claim) => claim.body),
  );
  const permissions = first(claims, (claim) => claim.permissions);
  const apiVersion = first(claims, (claim) => claim.apiVersion);
  const headers = first(claims, (claim) => claim.headers);
  const description = first(claims, (claim) => claim.description);
  return {
    kind,
    id: first(claims, (claim) => claim.id) ?? `${api.service}.${collection}.${kind}`,
    collection,
    httpMethod: winner(claims).httpMethod,
    template,
    pathParameters: templateVariables(template).map(
      ({ fieldPath, segments }): PathParameter => ({
        name: fieldPath.join('.'),
        pattern: printPattern(segments),
      }),
    ),
    queryParameters:
      first(claims, (claim) => claim.queryParameters) ?? protocolQuery(kind, template, body),
    body,
    response: first(claims, (claim) => claim.response) ?? protocolResponse(kind),
    scopes: first(claims, (claim) => claim.scopes) ?? [],
    ...(permissions && { permissions }),
    ...(apiVersion && { apiVersion }),
    // No source takes back what another one says of it.
    ...(claims.some((claim) => claim.deprecated) && { deprecated: true }),
    ...(headers && { headers }),
    ...(description && { description }),
    evidence: claims.map(evidenceOf),
  };
}

/** What the protocol itself answers with, where no source tells (`google/longrunning/operations.proto`). */
function protocolResponse(kind: MethodKind): OperationBinding['response'] {
  const { response } = methodOf(kind);
  if (response === 'empty') return 'empty';
  return { schema: response === 'page' ? 'ListOperationsResponse' : 'Operation' };
}

/**
 * The query parameters that the request of the protocol has, where no source tells any: a service
 * config names the rpc alone. The name goes into the query where the path has no place for it.
 */
function protocolQuery(
  kind: MethodKind,
  template: PathTemplate,
  body: OperationBinding['body'],
): QueryParameter[] {
  if (typeof body === 'object') return [];
  const { fields } = methodOf(kind);
  const isNamed = templateVariables(template).length > 0;
  const name: QueryParameter[] =
    isNamed || fields.length === 0 ? [] : [{ name: 'name', type: 'string' }];
  const own = fields.map(
    (field): QueryParameter => ({
      name: field.name,
      type: field.type,
      ...(field.type === 'integer' && { format: 'int32' }),
    }),
  );
  return [...name, ...own].sort((a, b) => compareText(a.name, b.name));
}

/** The body of a cancel is empty, whatever deprecated members its message has (AIP-151). */
function bodyOf(
  kind: MethodKind,
  body: OperationBinding['body'] | undefined,
): OperationBinding['body'] {
  const { fieldsIn, rpc } = methodOf(kind);
  if (fieldsIn === 'body') return body ?? { schema: `${rpc}Request` };
  if (fieldsIn === 'query') return body ?? 'none';
  return body === 'none' ? 'none' : 'empty';
}
