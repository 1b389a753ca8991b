import type { Disagreement } from '../model/evidence.js';
import type { OperationBinding, PathParameter } from '../model/operations-api.js';
import { printPattern, templateVariables } from '../model/path-template.js';
import {
  type ClaimGroup,
  evidenceOf,
  groupClaims,
  heldTemplate,
  type SourcedClaim,
  winner,
} from './claim-group.js';
import { disagreementsAbout } from './disagreements.js';
import type { ApiSources } from './identify.js';

export interface Merged {
  readonly bindings: readonly OperationBinding[];
  readonly disagreements: readonly Disagreement[];
}

/** Makes one binding of all claims about it; what the losing sources say stays as disagreements. */
export function mergeClaims(api: ApiSources): Merged {
  const groups = groupClaims(api.sources);
  return {
    bindings: groups.map((group) => binding(api, group)),
    disagreements: groups.flatMap((group) => disagreementsAbout(api.sources, group)),
  };
}

function binding(api: ApiSources, group: ClaimGroup): OperationBinding {
  const { claims, collection, kind } = group;
  const template = heldTemplate(group);
  const permissions = first(claims, (claim) => claim.permissions);
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
    queryParameters: first(claims, (claim) => claim.queryParameters) ?? [],
    body: first(claims, (claim) => claim.body) ?? (kind === 'cancel' ? 'empty' : 'none'),
    response: first(claims, (claim) => claim.response) ?? 'empty',
    scopes: first(claims, (claim) => claim.scopes) ?? [],
    ...(permissions && { permissions }),
    evidence: claims.map(evidenceOf),
  };
}

function first<T>(
  claims: readonly SourcedClaim[],
  read: (claim: SourcedClaim) => T | undefined,
): T | undefined {
  for (const claim of claims) {
    const value = read(claim);
    if (value !== undefined) return value;
  }
  return undefined;
}
