import type { Disagreement, Evidence } from '../model/evidence.js';
import type { OperationBinding, PathParameter } from '../model/operations-api.js';
import { pathKey } from '../model/path-order.js';
import {
  type PathTemplate,
  parsePathTemplate,
  printPathTemplate,
  printPattern,
  templateVariables,
} from '../model/path-template.js';
import type { SourceApi } from '../model/source-api.js';
import { type ClaimGroup, groupClaims, type SourcedClaim } from './claim-group.js';
import type { ApiSources } from './identify.js';
import { precedenceRule } from './precedence.js';

export interface Merged {
  readonly bindings: readonly OperationBinding[];
  readonly disagreements: readonly Disagreement[];
}

/** Makes one binding of all claims about it; what the losing sources say stays as disagreements. */
export function mergeClaims(api: ApiSources): Merged {
  const groups = groupClaims(api.sources);
  return {
    bindings: groups.map((group) => binding(api, group)),
    disagreements: groups.flatMap((group) => [
      ...disagreementsWithin(group),
      ...silences(api.sources, group),
    ]),
  };
}

function binding(api: ApiSources, group: ClaimGroup): OperationBinding {
  const { claims, collection, kind } = group;
  const template = mostNamed(group);
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

/**
 * Of templates that accept the same paths the one with the fewest variables: it names the resource
 * as a whole, where the other has a placeholder for every part of it.
 */
function mostNamed({ template, claims }: ClaimGroup): PathTemplate {
  return claims
    .flatMap((claim) => (claim.template === undefined || claim.isDerived ? [] : [claim.template]))
    .filter((other) => pathKey(other) === pathKey(template))
    .reduce(
      (best, other) =>
        templateVariables(other).length < templateVariables(best).length ? other : best,
      template,
    );
}

function disagreementsWithin(group: ClaimGroup): Disagreement[] {
  const { claims } = group;
  return [
    disagreement(group, 'httpMethod', (claim) => claim.httpMethod),
    disagreement(
      group,
      'template',
      (claim) =>
        claim.template && !claim.isDerived ? printPathTemplate(claim.template) : undefined,
      printPathTemplate(mostNamed(group)),
    ),
    disagreement(group, 'scopes', (claim) => claim.scopes && [...claim.scopes].sort().join(' ')),
    disagreement(group, 'permissions', (claim) => claim.permissions?.join(' ')),
  ].filter((found) => found !== undefined && claims.length > 1) as Disagreement[];
}

function disagreement(
  group: ClaimGroup,
  field: 'httpMethod' | 'template' | 'scopes' | 'permissions',
  read: (claim: SourcedClaim) => string | undefined,
  held?: string,
): Disagreement | undefined {
  const values = new Map<string, SourcedClaim[]>();
  for (const claim of group.claims) {
    const value = read(claim);
    if (value !== undefined) values.set(value, [...(values.get(value) ?? []), claim]);
  }
  const [won] = values;
  if (won === undefined || values.size === 1) return undefined;
  return {
    subject: `${group.kind} ${group.collection}`,
    field,
    values: [...values].map(([value, by]) => ({ value, evidence: by.map(evidenceOf) })),
    winner: held ?? won[0],
    rule: precedenceRule(winner(won[1]).by.source),
    severity: isCompatible(field, [...values.keys()]) ? 'coverage' : 'conflict',
  };
}

/** Whether values that differ can all be right. */
function isCompatible(field: Disagreement['field'], values: readonly string[]): boolean {
  if (field === 'scopes') return overlap(values);
  if (field !== 'template') return false;
  return new Set(values.map((value) => pathKey(parsePathTemplate(value)))).size === 1;
}

/** One scope is enough for a call: lists that share one do not contradict each other. */
function overlap(lists: readonly string[]): boolean {
  const [first = [], ...others] = lists.map((list) => list.split(' '));
  return first.some((scope) => others.every((list) => list.includes(scope)));
}

/** Sources whose silence means absence, and which do not know this binding. */
function silences(sources: readonly SourceApi[], group: ClaimGroup): Disagreement[] {
  const kinds = new Set(group.claims.map((claim) => claim.by.source));
  const silent = sources.filter((source) => source.complete && !kinds.has(source.source));
  if (silent.length === 0) return [];
  const speakers = group.claims.map(evidenceOf);
  const absent = silent.map(
    ({ source, file, revision }): Evidence => ({
      source,
      file,
      pointer: '',
      ...(revision !== undefined && { revision }),
    }),
  );
  return [
    {
      subject: `${group.kind} ${group.collection}`,
      field: 'presence',
      values: [
        { value: 'present', evidence: speakers },
        { value: 'absent', evidence: absent },
      ],
      winner: 'present',
      rule: 'what one source publishes exists; another may be older or cover less',
      severity: 'coverage',
    },
  ];
}

function evidenceOf({ by, pointer }: SourcedClaim): Evidence {
  const { source, file, revision } = by;
  return { source, file, pointer, ...(revision !== undefined && { revision }) };
}

function winner(claims: readonly SourcedClaim[]): SourcedClaim {
  const [won] = claims;
  if (won === undefined) throw new RangeError('a claim group is never empty');
  return won;
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
