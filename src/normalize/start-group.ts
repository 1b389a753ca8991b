import { collectionOf } from '../model/collection.js';
import { compareText } from '../model/compare-text.js';
import type { Evidence } from '../model/evidence.js';
import { lowerFirst, upperFirst } from '../model/letter-case.js';
import { pathKey } from '../model/path-order.js';
import { templateVariables } from '../model/path-template.js';
import { singular } from '../model/singular.js';
import type { SourceApi, StartClaim } from '../model/source-api.js';

export interface SourcedStart extends StartClaim {
  readonly by: SourceApi;
}

/** What all sources say of one method, the one that wins first. */
export interface StartGroup {
  readonly claims: readonly SourcedStart[];
}

/**
 * Claims by the method that they are about. Methods and rpcs of several sources are the same where they have
 * the same verb and the same paths; methods that no rpc is known for are one where they differ in their
 * parents only, unless their ids say that they are not.
 */
export function groupStarts(sources: readonly SourceApi[]): StartGroup[] {
  const claims = sources.flatMap((by) => (by.starts ?? []).map((claim) => ({ ...claim, by })));
  const groups = new Map<string, SourcedStart[]>();
  const byRequest = new Map<string, SourcedStart[]>();
  const join = (group: SourcedStart[], claim: SourcedStart): void => {
    group.push(claim);
    for (const key of requestKeys(claim)) if (!byRequest.has(key)) byRequest.set(key, group);
  };
  for (const claim of claims) {
    if (claim.rpc === undefined) continue;
    const group = groups.get(claim.rpc) ?? [];
    groups.set(claim.rpc, group);
    join(group, claim);
  }
  for (const claim of claims) {
    if (claim.rpc !== undefined) continue;
    const known = requestKeys(claim)
      .map((key) => byRequest.get(key))
      .find((group) => group !== undefined);
    const named = `${methodOf(claim)} ${JSON.stringify(claim.body)}`;
    // An id that is there twice is of two methods where no request tells which is meant.
    const isTwin =
      claim.isIdentified && groups.get(named)?.some((one) => hasSameFields(one, claim));
    const key = isTwin ? `${named} ${requestKeys(claim)}` : named;
    const group = known ?? groups.get(key) ?? [];
    if (known === undefined) groups.set(key, group);
    join(group, claim);
  }
  return [...groups.values()].map((its) => ({
    claims: its.sort((a, b) => sources.indexOf(a.by) - sources.indexOf(b.by)),
  }));
}

/** What tells a method from others: its id where that is its own, else what it is called. */
function methodOf(claim: SourcedStart): string {
  return (claim.isIdentified ? claim.id : claim.name) ?? methodName(claim);
}

function requestKeys({ bindings }: StartClaim): string[] {
  return bindings.map(({ httpMethod, template }) => `${httpMethod} ${pathKey(template)}`);
}

function hasSameFields(a: SourcedStart, b: SourcedStart): boolean {
  const [x, y] = [a, b].map(({ bindings }) =>
    bindings.map(({ template }) =>
      templateVariables(template)
        .map(({ fieldPath }) => fieldPath.join('.'))
        .sort(compareText)
        .join(),
    ),
  );
  return a.by === b.by && x?.some((fields) => y?.includes(fields)) === true;
}

/** What its source says it is called, else the rpc's name, else what its id makes. */
export function nameOf([winner]: readonly SourcedStart[], rpc: string | undefined): string {
  if (winner?.name !== undefined && winner.rpc === rpc) return winner.name;
  return rpc === undefined ? methodName(winner) : lowerFirst(rpc.slice(rpc.lastIndexOf('.') + 1));
}

/** `createInstance` of `file.projects.locations.instances.create`: the method and what it works on. */
function methodName(claim: StartClaim | undefined): string {
  if (claim === undefined) return '';
  const path = claim.id?.split('.').slice(1) ?? [];
  const method = path.pop() ?? '';
  const template = claim.bindings[0]?.template;
  const collection = path.at(-1) ?? (template && collectionOf(template).split('.').at(-1)) ?? '';
  const resource = singular(collection);
  return method + upperFirst(resource);
}

export function evidenceOf({ by, pointer }: SourcedStart): Evidence {
  const { source, file, revision } = by;
  return { source, file, pointer, ...(revision !== undefined && { revision }) };
}
