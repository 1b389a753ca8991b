import { withoutPackage } from '../model/discovery-id.js';
import type { Disagreement, DisagreementField } from '../model/evidence.js';
import { printPathTemplate } from '../model/path-template.js';
import type { StartedPayload } from '../model/source-api.js';
import { compareStatements } from './compare-statements.js';
import { first } from './first.js';
import { emptiness } from './source-disagreements.js';
import { evidenceOf, nameOf, type SourcedStart, type StartGroup } from './start-group.js';

/** What the sources of starts say differently: of one method, and of one that has two places. */
export function startDisagreements(groups: readonly StartGroup[]): Disagreement[] {
  const ofOne = groups.flatMap(({ claims: all }) => {
    const claims = all.filter(({ isOverridden }) => !isOverridden);
    const subject = subjectOf(claims);
    return [
      compare(subject, 'scopes', claims, ({ scopes }) => scopes && [...scopes].sort().join(' ')),
      compare(subject, 'apiVersion', claims, ({ apiVersion }) => apiVersion),
      compare(subject, 'body', claims, ({ body }) => emptiness(body)) ??
        compare(subject, 'body', claims, bodyMessage(claims)),
      compare(subject, 'response', claims, ({ response }) => simpleName(response)),
      compare(subject, 'metadata', claims, ({ metadata }) => simpleName(metadata)),
      compare(subject, 'required', claims, requiredParameters),
    ];
  });
  const placedApart = apart(groups).flatMap((claims) => {
    const subject = subjectOf(claims);
    return [
      compare(subject, 'httpMethod', claims, httpMethodOf),
      compare(subject, 'template', claims, templateOf),
    ];
  });
  const overridden = groups.flatMap(({ claims }) => overriddenPlace(claims));
  return [...ofOne, ...placedApart, ...overridden].filter((found) => found !== undefined);
}

/** A rule of a service config is meant to differ from the annotation whose place it takes. */
function overriddenPlace(claims: readonly SourcedStart[]): (Disagreement | undefined)[] {
  const old = claims.find(({ isOverridden, bindings }) => isOverridden && bindings.length > 0);
  const chosen = claims.find(({ by }) => by.source === 'service-config');
  if (old === undefined || chosen === undefined) return [];
  const subject = subjectOf(claims);
  const settled = (found: Disagreement | undefined): Disagreement | undefined =>
    found && { ...found, severity: 'coverage' };
  return [
    settled(compare(subject, 'httpMethod', [chosen, old], httpMethodOf)),
    settled(compare(subject, 'template', [chosen, old], templateOf)),
  ];
}

function httpMethodOf({ bindings: [own] }: SourcedStart): string | undefined {
  return own?.httpMethod;
}

function templateOf({ bindings: [own] }: SourcedStart): string | undefined {
  return own && printPathTemplate(own.template);
}

/** Claims of different sources that call a method alike and share no request of it. */
function apart(groups: readonly StartGroup[]): SourcedStart[][] {
  const rpcs = groups.filter(({ claims }) => claims.every(({ rpc }) => rpc !== undefined));
  const others = groups.filter(({ claims }) => claims.every(({ rpc }) => rpc === undefined));
  const byName = new Map(others.map(({ claims }) => [standardName(claims), claims]));
  return rpcs.flatMap(({ claims }) => {
    const twin = byName.get(standardName(claims));
    return twin === undefined ? [] : [[...twin.slice(0, 1), ...claims.slice(0, 1)]];
  });
}

/** Discovery has other words for two of the standard methods (AIP-133, AIP-134). */
function standardName(claims: readonly SourcedStart[]): string {
  return nameOf(claims, rpcOf(claims))
    .replace(/^insert/, 'create')
    .replace(/^patch/, 'update');
}

function rpcOf(claims: readonly SourcedStart[]): string | undefined {
  return first(claims, ({ rpc }) => rpc);
}

function subjectOf(claims: readonly SourcedStart[]): string {
  return `start ${nameOf(claims, rpcOf(claims))}`;
}

function compare(
  subject: string,
  field: DisagreementField,
  claims: readonly SourcedStart[],
  read: (claim: SourcedStart) => string | undefined,
): Disagreement | undefined {
  const statements = claims.flatMap((claim, i) => {
    // A source may tell a method once for each of its parents.
    const isFirst = claims.findIndex(({ by }) => by.source === claim.by.source) === i;
    const value = isFirst ? read(claim) : undefined;
    return value === undefined ? [] : [{ value, evidence: evidenceOf(claim) }];
  });
  return compareStatements(subject, field, statements);
}

/**
 * The message that is the body, where it is one. Documents run the names of a package, of outer messages and
 * of the message together, so that one that ends like that of an rpc is the same.
 */
function bodyMessage(claims: readonly SourcedStart[]): (claim: SourcedStart) => string | undefined {
  const nameIn = ({ body }: SourcedStart): string | undefined =>
    body === 'none' ? undefined : body.schema.slice(body.schema.lastIndexOf('.') + 1);
  const ofRpc = claims.filter(({ rpc }) => rpc !== undefined).map(nameIn)[0];
  return (claim) => {
    const name = nameIn(claim);
    if (ofRpc === undefined || name === undefined || !/^[A-Z]/.test(ofRpc)) return undefined;
    return name.endsWith(ofRpc) ? ofRpc : withoutPackage(name);
  };
}

/** Packages are not told by every source. */
function simpleName(payload: StartedPayload | undefined): string | undefined {
  if (payload?.schema !== undefined) return withoutPackage(payload.schema);
  return payload?.protoName?.slice(payload.protoName.lastIndexOf('.') + 1);
}

/** Of those that a source has: that protos tell more of them than Discovery is no disagreement. */
function requiredParameters({ queryParameters }: SourcedStart): string | undefined {
  const names = queryParameters.flatMap(({ name, required }) => (required ? [name] : []));
  return names.length === 0 ? undefined : names.join(' ');
}
