import type { Disagreement, Evidence } from '../model/evidence.js';
import { pathKey } from '../model/path-order.js';
import { parsePathTemplate, printPathTemplate } from '../model/path-template.js';
import type { SourceApi } from '../model/source-api.js';
import {
  type ClaimGroup,
  evidenceOf,
  heldTemplate,
  type SourcedClaim,
  winner,
} from './claim-group.js';
import { precedenceRule } from './precedence.js';

/** What the sources of one binding say differently, and which complete ones are silent about it. */
export function disagreementsAbout(
  sources: readonly SourceApi[],
  group: ClaimGroup,
): Disagreement[] {
  return [...disagreementsWithin(group), ...silences(sources, group)];
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
      printPathTemplate(heldTemplate(group)),
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
