import { collectionOf } from '../model/collection.js';
import type { Evidence } from '../model/evidence.js';
import type { MethodKind } from '../model/methods.js';
import { pathKey } from '../model/path-order.js';
import { type PathTemplate, templateVariables } from '../model/path-template.js';
import type { BindingClaim, SourceApi } from '../model/source-api.js';

/** A claim with the document that makes it. */
export interface SourcedClaim extends BindingClaim {
  readonly by: SourceApi;
}

/** All claims about one method of one collection, the winner first. */
export interface ClaimGroup {
  readonly kind: MethodKind;
  readonly collection: string;
  readonly template: PathTemplate;
  readonly claims: SourcedClaim[];
}

export interface GroupedClaims {
  readonly groups: readonly ClaimGroup[];
  /** Claims without a template, of methods that no other source tells of. */
  readonly lost: readonly SourcedClaim[];
}

/**
 * Groups claims of sources given in order of precedence. Two claims belong together when they name
 * the same path, or when they come from different kinds of source and name the same collection:
 * the second case is a disagreement about the template.
 */
export function groupClaims(sources: readonly SourceApi[]): GroupedClaims {
  const groups = new ClaimGroups();
  const strays = sources.flatMap((by) =>
    by.claims.map((claim) => ({ ...claim, by })).filter((claim) => !groups.place(claim)),
  );
  const lost = strays.filter((stray) => !groups.placeStray(stray));
  return { groups: groups.all, lost };
}

/** Groups with two indexes: an API may have hundreds. */
class ClaimGroups {
  readonly all: ClaimGroup[] = [];
  readonly #byPath = new Map<string, ClaimGroup>();
  readonly #byCollection = new Map<string, ClaimGroup[]>();

  /** False for a claim that may contradict a group: whether it does is known when all are placed. */
  place(claim: SourcedClaim): boolean {
    const { kind, template } = claim;
    if (template === undefined) return false;
    const same = this.#byPath.get(`${kind} ${pathKey(template)}`);
    if (same !== undefined) same.claims.push(claim);
    else if (this.#rival(claim) !== undefined) return false;
    else this.#add(claim, template);
    return true;
  }

  /** False for a claim that no group is about, and that has no template to make one. */
  placeStray(claim: SourcedClaim): boolean {
    const rival = this.#rival(claim);
    if (rival !== undefined) rival.claims.push(claim);
    else if (claim.template !== undefined) this.#add(claim, claim.template);
    else return false;
    return true;
  }

  /** The group of the same method and collection about which this claim's kind of source is silent. */
  #rival(claim: SourcedClaim): ClaimGroup | undefined {
    const groups = this.#byCollection.get(`${claim.kind} ${claimCollection(claim)}`);
    return groups?.find(({ claims }) => claims.every(({ by }) => by.source !== claim.by.source));
  }

  #add(claim: SourcedClaim, template: PathTemplate): void {
    const { kind } = claim;
    const collection = claimCollection(claim) ?? '';
    const group: ClaimGroup = { kind, collection, template, claims: [claim] };
    this.all.push(group);
    this.#byPath.set(`${kind} ${pathKey(template)}`, group);
    const key = `${kind} ${collection}`;
    this.#byCollection.set(key, [...(this.#byCollection.get(key) ?? []), group]);
  }
}

function claimCollection(claim: BindingClaim): string | undefined {
  if (claim.collection !== undefined) return claim.collection;
  return claim.template && collectionOf(claim.template);
}

/**
 * Of templates that accept the same paths the one with the fewest variables, of these the one whose variable
 * spans the most: it names the resource as a whole, where the other has a placeholder for every part of it.
 */
export function chosenTemplate({ template, claims }: ClaimGroup): PathTemplate {
  return claims
    .flatMap((claim) => (claim.template === undefined || claim.isDerived ? [] : [claim.template]))
    .filter((other) => pathKey(other) === pathKey(template))
    .reduce((best, other) => (compareWhole(other, best) < 0 ? other : best), template);
}

function compareWhole(a: PathTemplate, b: PathTemplate): number {
  const [x, y] = [templateVariables(a), templateVariables(b)];
  const span = (variables: typeof x): number =>
    Math.max(0, ...variables.map(({ segments }) => segments.length));
  return x.length - y.length || span(y) - span(x);
}

export function evidenceOf({ by, pointer }: SourcedClaim): Evidence {
  const { source, file, revision } = by;
  return { source, file, pointer, ...(revision !== undefined && { revision }) };
}

export function winner(claims: readonly SourcedClaim[]): SourcedClaim {
  const [won] = claims;
  if (won === undefined) throw new RangeError('a claim group is never empty');
  return won;
}
