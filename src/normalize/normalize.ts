import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { compareText } from '../model/compare-text.js';
import type { PlacedRow } from '../model/documented.js';
import type { OperationBinding, OperationsApi, Payload } from '../model/operations-api.js';
import { comparePathTemplates } from '../model/path-order.js';
import type { SourceApi } from '../model/source-api.js';
import type { Exceptions } from '../sources/exceptions.js';
import { compareDisagreements } from './compare-statements.js';
import { addDocumentedEvidence, type ConformanceRow, checkConformance } from './conformance.js';
import { scopesOf } from './documented-facts.js';
import { applyEndpoints, applyNames, settleDisagreements, unused } from './exceptions.js';
import { first } from './first.js';
import { type ApiSources, identify } from './identify.js';
import { inlinePayloads } from './inline-payloads.js';
import { mergeClaims } from './merge.js';
import { mergeStarts } from './merge-starts.js';
import { findPayloads, schemasFor } from './payloads.js';
import { type ProtoSchemas, protoSchemas } from './proto-schemas.js';
import { validate } from './validate.js';

/** Everything the specs say, as readers brought it. */
export interface Specs {
  readonly sources: readonly SourceApi[];
  readonly documented: readonly PlacedRow[];
  readonly exceptions: Exceptions;
}

export interface Normalized {
  readonly apis: readonly OperationsApi[];
  /** APIs of which every operations method was skipped, or that only have starts: there is no client. */
  readonly unbound: readonly OperationsApi[];
  readonly conformance: readonly ConformanceRow[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns what the sources say into one model per service and version. Pure: the same specs give the
 * same model, whatever their order.
 */
export function normalize(specs: Specs): Normalized {
  const groups = identify(specs.sources).sort((a, b) => compareText(a.id, b.id));
  const merged = groups.map(mergeApi);
  const bound = merged.filter(({ bindings }) => bindings.length > 0);
  const unbound = merged.filter(
    ({ bindings, starts, skipped }) =>
      bindings.length === 0 && (starts.length > 0 || skipped.length > 0),
  );
  const located = applyEndpoints(bound, specs.exceptions.endpoints);
  const named = applyNames(located.apis, specs.exceptions.names);
  const conformance = checkConformance(specs.documented, named.apis, specs.exceptions);
  const documented = addDocumentedEvidence(named.apis, conformance);
  const settled = settleDisagreements(documented, specs.exceptions.disagreements);
  const problems = settled.apis.map(validate);
  return {
    apis: settled.apis.filter((_, i) => problems[i]?.length === 0),
    unbound,
    conformance,
    diagnostics: [
      ...located.diagnostics,
      ...named.diagnostics,
      ...settled.diagnostics,
      ...unusedDocumented(specs.exceptions, conformance),
      ...problems.flat(),
    ],
  };
}

function mergeApi(group: ApiSources): OperationsApi {
  const { id, service, version, sources } = group;
  const { bindings, skipped, disagreements } = mergeClaims(group);
  const protos = protoSchemas(sources);
  const starts = mergeStarts(group, protos.names);
  const operationKind = first(sources, (source) => source.operationKind) ?? 'longrunning';
  const shape = first(sources, (source) => source.shape);
  const messages = bindings.flatMap(boundSchemas);
  // An operation of a service's own shape has neither `metadata` nor `response`.
  const payloads =
    operationKind === 'longrunning'
      ? payloadsOf(group, protos, inlinePayloads(bindings, schemasFor(sources, protos, messages)))
      : [];
  const roots = [
    ...messages,
    ...starts.flatMap(({ body }) => (body === 'none' ? [] : [body.schema])),
    ...payloads.map(({ schema }) => schema),
  ];
  const title = first(sources, (source) => source.title) ?? id;
  const description = first(sources, (source) => source.description);
  const mtlsHost = first(sources, (source) => source.mtlsHost);
  const endpoints = first(sources, (source) => source.endpoints);
  const documentation = first(sources, (source) => source.documentation);
  return {
    id,
    service,
    version,
    title,
    canonicalName: first(sources, (source) => source.canonicalName) ?? title,
    ...(description !== undefined && { description }),
    host: first(sources, (source) => source.host) ?? '',
    ...(mtlsHost !== undefined && { mtlsHost }),
    ...(endpoints !== undefined && { endpoints }),
    ...(documentation !== undefined && { documentation }),
    scopes: scopesOf(bindings),
    operationKind,
    ...(shape !== undefined && { shape }),
    bindings: [...bindings].sort(compareBindings),
    starts,
    skipped: [...skipped].sort((a, b) => compareText(a.id, b.id) || compareText(a.path, b.path)),
    schemas: schemasFor(sources, protos, roots),
    payloads,
    disagreements: [...disagreements].sort(compareDisagreements),
  };
}

/** A message that an operation holds as it is has no `@type` by which it could come packed. */
function payloadsOf(
  group: ApiSources,
  protos: ProtoSchemas,
  inline: readonly Payload[],
): Payload[] {
  const isInline = new Set(inline.map(({ schema }) => schema));
  return [...inline, ...findPayloads(group, protos).filter((p) => !isInline.has(p.schema))];
}

function boundSchemas({ body, response }: OperationBinding): string[] {
  return [body, response].flatMap((part) => (typeof part === 'object' ? [part.schema] : []));
}

/** By kind, then the more specific template first: the order in which a client tries them. */
function compareBindings(a: OperationBinding, b: OperationBinding): number {
  return (
    compareText(a.kind, b.kind) ||
    comparePathTemplates(a.template, b.template) ||
    compareText(a.id, b.id)
  );
}

function unusedDocumented(
  exceptions: Exceptions,
  conformance: readonly ConformanceRow[],
): Diagnostic[] {
  return exceptions.documented.flatMap(({ api, method, url }, i) =>
    conformance.some(
      (row) => row.exception && row.api === api && row.row.method === method && row.row.url === url,
    )
      ? []
      : [unused('documented', i)],
  );
}
