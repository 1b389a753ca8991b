import type { Disagreement, DisagreementField, Evidence } from '../model/evidence.js';
import { printPathTemplate } from '../model/path-template.js';
import type { SourceApi } from '../model/source-api.js';
import { kindOf } from '../sources/document-kinds.js';
import { type ClaimGroup, chosenTemplate, evidenceOf, type SourcedClaim } from './claim-group.js';
import { compareStatements, sinceOf } from './compare-statements.js';

/** What the sources of an API say differently about the API itself. */
export function apiDisagreements(sources: readonly SourceApi[]): Disagreement[] {
  const compare = (field: DisagreementField, read: (source: SourceApi) => string | undefined) =>
    compareStatements(
      'api',
      field,
      sources.flatMap((source) => {
        const value = read(source);
        return value === undefined ? [] : [{ value, evidence: sourceEvidence(source, field) }];
      }),
    );
  return [
    compare('host', ({ host }) => host),
    compare('mtlsHost', ({ mtlsHost }) => mtlsHost),
    compare('operationKind', ({ operationKind }) => operationKind),
    compare('title', ({ title }) => title),
  ].filter((found) => found !== undefined);
}

/** Why `chosenTemplate` may prefer the template of a source that does not come first. */
const WHOLE_NAME =
  'of templates that accept the same paths the one whose variables are fewest and span most, which names the resource as a whole';

/** What the sources of one binding say differently, and which complete ones are silent about it. */
export function bindingDisagreements(
  sources: readonly SourceApi[],
  group: ClaimGroup,
): Disagreement[] {
  const subject = `${group.kind} ${group.collection}`;
  const compare = (
    field: DisagreementField,
    read: (claim: SourcedClaim) => string | undefined,
    chosen?: { readonly value: string; readonly rule: string },
  ) =>
    compareStatements(
      subject,
      field,
      group.claims.flatMap((claim) => {
        const value = read(claim);
        return value === undefined ? [] : [{ value, evidence: evidenceOf(claim) }];
      }),
      chosen,
    );
  return [
    compare('httpMethod', ({ httpMethod }) => httpMethod),
    compare('template', certainTemplate, {
      value: printPathTemplate(chosenTemplate(group)),
      rule: WHOLE_NAME,
    }),
    compare('scopes', ({ scopes }) => scopes && [...scopes].sort().join(' ')),
    compare('apiVersion', ({ apiVersion }) => apiVersion),
    compare('permissions', ({ permissions }) => permissions?.join(' ')),
    // Where a conversion lost the pattern, several methods lie on one path and mix what they carry.
    compare('body', (claim) => (claim.isDerived ? undefined : emptiness(claim.body))),
    compare('response', (claim) => (claim.isDerived ? undefined : emptiness(claim.response))),
    compare('queryParameters', (claim) => (claim.isDerived ? undefined : queryNames(claim))),
    presence(subject, sources, group),
  ].filter((found) => found !== undefined);
}

function certainTemplate({ template, isDerived }: SourcedClaim): string | undefined {
  return template === undefined || isDerived ? undefined : printPathTemplate(template);
}

function queryNames({ queryParameters }: SourcedClaim): string | undefined {
  return queryParameters?.map(({ name }) => name).join(' ');
}

/** Messages have other names in every source; whether there is one is what they can disagree on. */
export function emptiness(
  message: 'none' | 'empty' | { readonly schema: string } | undefined,
): string | undefined {
  if (message === undefined) return undefined;
  return typeof message === 'object' ? 'a message' : 'empty';
}

/** Sources whose silence means absence, and which do not know this binding. */
function presence(
  subject: string,
  sources: readonly SourceApi[],
  { claims }: ClaimGroup,
): Disagreement | undefined {
  const kinds = new Set(claims.map((claim) => claim.by.source));
  const silent = sources.filter((source) => source.complete && !kinds.has(source.source));
  if (silent.length === 0) return undefined;
  const values = [
    { value: 'present', evidence: claims.map(evidenceOf) },
    { value: 'absent', evidence: silent.map((source) => sourceEvidence(source)) },
  ];
  return {
    subject,
    field: 'presence',
    values,
    winner: 'present',
    rule: 'what one source publishes exists; another may be older or cover less',
    ...sinceOf(values),
    severity: 'coverage',
  };
}

function sourceEvidence(
  { source, file, revision }: SourceApi,
  field: DisagreementField = 'presence',
): Evidence {
  const pointer = kindOf(source).places[field] ?? '';
  return { source, file, pointer, ...(revision !== undefined && { revision }) };
}
