import { compareText } from '../model/compare-text.js';
import { upperFirst } from '../model/letter-case.js';
import type { OperationStart } from '../model/operation-start.js';
import type { OperationBinding, OperationsApi, Payload } from '../model/operations-api.js';
import { comparePathTemplates } from '../model/path-order.js';
import { compareDisagreements } from './compare-statements.js';
import { scopesOf } from './documented-facts.js';
import { first } from './first.js';
import type { ApiSources } from './identify.js';
import { inlinePayloads } from './inline-payloads.js';
import { mergeClaims } from './merge.js';
import { mergeStarts } from './merge-starts.js';
import { findPayloads, schemasFor } from './payloads.js';
import { type ProtoSchemas, protoSchemas } from './proto-schemas.js';
import { startDisagreements } from './start-disagreements.js';
import { groupStarts } from './start-group.js';

/** What all sources of an API say, as one; not yet what is documented and stated of it. */
export function mergeApi(group: ApiSources): OperationsApi {
  const { id, service, version, sources } = group;
  const { bindings, skipped, disagreements } = mergeClaims(group);
  const protos = protoSchemas(sources);
  const groups = groupStarts(sources);
  const starts = mergeStarts(groups, protos.names);
  const operationKind = first(sources, (source) => source.operationKind) ?? 'longrunning';
  const shape = first(sources, (source) => source.shape);
  const messages = bindings.flatMap(boundSchemas);
  const paging = first(sources, (source) => source.paging);
  // An operation of a service's own shape has neither `metadata` nor `response`.
  const payloads =
    operationKind === 'longrunning'
      ? payloadsOf(group, protos, inlinePayloads(bindings, schemasFor(sources, protos, messages)))
      : [];
  const roots = [
    ...messages,
    ...starts.flatMap(({ body }) => (body === 'none' ? [] : [body.schema])),
    ...payloads.map(({ schema }) => schema),
    ...(shape === undefined ? [] : starts.flatMap(heldSchemas)),
  ];
  const title = first(sources, (source) => source.title) ?? titleOf(service);
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
    ...(paging !== undefined && { paging }),
    bindings: [...bindings].sort(compareBindings),
    starts,
    skipped: [...skipped].sort((a, b) => compareText(a.id, b.id) || compareText(a.path, b.path)),
    schemas: schemasFor(sources, protos, roots),
    payloads,
    disagreements: [...disagreements, ...startDisagreements(groups)].sort(compareDisagreements),
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

function heldSchemas({ response, metadata }: OperationStart): string[] {
  return [response, metadata].flatMap((held) => (typeof held === 'object' ? [held.schema] : []));
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

/** Of an API that only its protos tell of, which have no titles: `Book Store API` of `book-store`. */
function titleOf(service: string): string {
  const words = service.split('-').map(upperFirst);
  return [...words, 'API'].join(' ');
}
