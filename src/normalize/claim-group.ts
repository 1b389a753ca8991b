import { collectionOf } from '../model/collection.js';
import type { BindingKind } from '../model/operations-api.js';
import { pathKey } from '../model/path-order.js';
import type { PathTemplate } from '../model/path-template.js';
import type { BindingClaim, SourceApi } from '../model/source-api.js';

/** A claim with the document that makes it. */
export interface SourcedClaim extends BindingClaim {
  readonly by: SourceApi;
}

/** All claims about one method of one collection, the winner first. */
export interface ClaimGroup {
  readonly kind: BindingKind;
  readonly collection: string;
  readonly template: PathTemplate;
  readonly claims: SourcedClaim[];
}

/**
 * Groups claims of sources given in order of precedence. Two claims belong together when they name
 * the same path, or when they come from different kinds of source and name the same collection:
 * the second case is a disagreement about the template.
 */
export function groupClaims(sources: readonly SourceApi[]): ClaimGroup[] {
  const groups: ClaimGroup[] = [];
  const strays: SourcedClaim[] = [];
  for (const by of sources) {
    for (const claim of by.claims) {
      const sourced = { ...claim, by };
      const { template } = claim;
      const same =
        template &&
        groups.find((g) => g.kind === claim.kind && pathKey(g.template) === pathKey(template));
      if (same !== undefined) same.claims.push(sourced);
      else if (template === undefined || saysOtherwise(groups, sourced)) strays.push(sourced);
      else groups.push(newGroup(sourced, template));
    }
  }
  for (const stray of strays) {
    const group = rival(groups, stray);
    if (group !== undefined) group.claims.push(stray);
    else if (stray.template !== undefined) groups.push(newGroup(stray, stray.template));
  }
  return groups;
}

function saysOtherwise(groups: readonly ClaimGroup[], claim: SourcedClaim): boolean {
  return rival(groups, claim) !== undefined;
}

/** The group of the same method and collection about which this claim's kind of source is silent. */
function rival(groups: readonly ClaimGroup[], claim: SourcedClaim): ClaimGroup | undefined {
  const collection = claimCollection(claim);
  return groups.find(
    (group) =>
      group.kind === claim.kind &&
      group.collection === collection &&
      group.claims.every((other) => other.by.source !== claim.by.source),
  );
}

function newGroup(claim: SourcedClaim, template: PathTemplate): ClaimGroup {
  return { kind: claim.kind, collection: claimCollection(claim) ?? '', template, claims: [claim] };
}

function claimCollection(claim: BindingClaim): string | undefined {
  if (claim.collection !== undefined) return claim.collection;
  return claim.template && collectionOf(claim.template);
}
