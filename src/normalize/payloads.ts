import { compareText } from '../model/compare-text.js';
import {
  discoveryId,
  nameInPackage,
  SHARED_PACKAGES,
  withoutPackage,
} from '../model/discovery-id.js';
import { LONGRUNNING_SCHEMAS } from '../model/longrunning-schemas.js';
import type { Payload } from '../model/operations-api.js';
import { payloadRole } from '../model/payload-name.js';
import { reachableSchemas, type Schema, type Schemas } from '../model/schema.js';
import type { SourceApi } from '../model/source-api.js';
import { first } from './first.js';
import type { ApiSources } from './identify.js';
import type { ProtoSchemas } from './proto-schemas.js';

/**
 * The payloads that protos state, and those that other documents only suggest: a message whose full
 * name a proto states is not suggested again.
 */
export function findPayloads(
  group: Pick<ApiSources, 'service' | 'version' | 'sources'>,
  { names }: ProtoSchemas,
): Payload[] {
  const { sources } = group;
  const stated = statedPayloads(sources, names);
  // What has no full name is told by how its @type ends, and would be taken for a stated message of
  // the same simple name.
  const isStated = new Set(
    stated.flatMap(({ schema, role, protoName = schema }) => [
      `${role} ${schema}`,
      `${role} .${simpleName(protoName)}`,
    ]),
  );
  // A document that states what operations hold has stated all that it knows of these messages.
  const told = new Set(
    sources.flatMap(({ statedPayloads: its = [] }) => its.map(({ schema }) => schema)),
  );
  const suggested = suggestedPayloads(group, names).filter(
    ({ schema, role, protoName }) =>
      !told.has(schema) &&
      !isStated.has(`${role} ${schema}`) &&
      (protoName !== undefined || !isStated.has(`${role} .${withoutPackage(schema)}`)),
  );
  return [...stated, ...suggested]
    .filter((payload, _, all) => isFirstOfItsName(payload, all))
    .sort((a, b) => compareText(a.schema, b.schema) || compareText(a.role, b.role));
}

/**
 * What `google.longrunning.operation_info` states of rpcs, and an OpenAPI document of its operations;
 * one that ends with Empty holds nothing.
 */
function statedPayloads(
  sources: readonly SourceApi[],
  names: ReadonlyMap<string, string>,
): Payload[] {
  const payloads = new Map<string, Payload>();
  const add = (role: Payload['role'], protoName: string | undefined): void => {
    const schema = protoName === undefined ? undefined : names.get(protoName);
    if (protoName === undefined || schema === undefined || protoName === EMPTY) return;
    payloads.set(`${role} ${schema}`, { schema, role, protoName });
  };
  for (const payload of sources.flatMap((source) => source.statedPayloads ?? [])) {
    payloads.set(`${payload.role} ${payload.schema}`, payload);
  }
  for (const { starts = [] } of sources) {
    for (const { response, metadata } of starts) {
      add('response', response?.protoName);
      add('metadata', metadata?.protoName);
    }
  }
  return [...payloads.values()];
}

const EMPTY = 'google.protobuf.Empty';

/**
 * Which schemas an operation's `metadata` and `response` may hold: what `payloadRole` takes by
 * name, and the types that a service config lists, whatever they are called but for requests and
 * events, which travel elsewhere.
 */
function suggestedPayloads(
  { service, version, sources }: Pick<ApiSources, 'service' | 'version' | 'sources'>,
  names: ReadonlyMap<string, string>,
): Payload[] {
  const schemas = allSchemas(sources);
  const packages = sources.flatMap((source) => source.protoPackages);
  const listed = listedTypes(
    schemas,
    sources.flatMap(({ protoTypes }) => protoTypes),
    service,
  );
  // A message of protos may be another of the same simple name.
  const declared = [...listedTypes(schemas, [...names.keys()], service)].filter(
    ([schema, protoName]) => schema !== simpleName(protoName),
  );
  const known = new Map([...declared, ...listed]);
  const candidates = new Set([...sources.flatMap((s) => s.payloadSchemas), ...listed.keys()]);
  const payloads: Payload[] = [];
  for (const schema of [...candidates].sort(compareText)) {
    const role =
      payloadRole(schema, version) ??
      (listed.has(schema) && isListedResponse(schema) ? 'response' : undefined);
    if (role === undefined || !Object.hasOwn(schemas, schema)) continue;
    const protoName = known.get(schema) ?? protoNameOf(schema, packages);
    const isUntold =
      protoName === undefined && schema === discoveryId(service) + OPERATION_METADATA;
    payloads.push({
      schema,
      role,
      ...(protoName !== undefined && { protoName }),
      ...(isUntold && { simpleName: OPERATION_METADATA }),
    });
  }
  return payloads;
}

/** What many services call their metadata, and Discovery then puts the service before. */
const OPERATION_METADATA = 'OperationMetadata';

/** A document may hold one message twice, under its short and its run-together id. */
function isFirstOfItsName(payload: Payload, payloads: readonly Payload[]): boolean {
  const { protoName, schema } = payload;
  return payloads.every(
    (other) =>
      other === payload ||
      protoName === undefined ||
      other.protoName !== protoName ||
      other.role !== payload.role ||
      other.schema.length > schema.length,
  );
}

/**
 * The schemas that `roots` need: those of protos, which a service is compiled from, else from the first
 * source that has each, else the protocol's own.
 */
export function schemasFor(
  sources: readonly SourceApi[],
  protos: ProtoSchemas,
  roots: Iterable<string>,
): Schemas {
  const schemas = { ...LONGRUNNING_SCHEMAS, ...allSchemas(sources), ...protos.schemas };
  const needed = [...reachableSchemas(schemas, roots)].sort(compareText);
  return Object.fromEntries(needed.map((name) => [name, schemas[name] as Schema]));
}

function allSchemas(sources: readonly SourceApi[]): Schemas {
  const all = new Map<string, Schema>();
  for (const { source, schemas } of sources) {
    if (source === 'proto') continue;
    for (const [name, schema] of Object.entries(schemas)) {
      if (!all.has(name)) all.set(name, schema);
    }
  }
  return Object.fromEntries(all);
}

/**
 * Schemas by the full names of messages, of a service config's `types` or of protos. Where Discovery has several messages
 * of one name, it puts the service before it: `ApigatewayOperationMetadata`.
 */
function listedTypes(
  schemas: Schemas,
  protoNames: readonly string[],
  service: string,
): Map<string, string> {
  const listed = new Map<string, string>();
  const prefix = discoveryId(service);
  for (const protoName of protoNames) {
    const simple = simpleName(protoName);
    for (const schema of [discoveryId(protoName), simple, prefix + simple]) {
      if (Object.hasOwn(schemas, schema) && !listed.has(schema)) {
        listed.set(schema, protoName);
        break;
      }
    }
  }
  return listed;
}

/** The full name of a schema whose id begins with a package that is known. */
function protoNameOf(schema: string, packages: readonly string[]): string | undefined {
  return first([...packages, ...SHARED_PACKAGES], (name) => nameInPackage(schema, name));
}

function simpleName(protoName: string): string {
  return protoName.slice(protoName.lastIndexOf('.') + 1);
}

/** A response by another name, `ConversationModel` say, which only a service config can tell. */
function isListedResponse(schema: string): boolean {
  return !/(?:Request|Event|Metadata|Response|Errors?|Failure|Config|ValidationResult)$/.test(
    schema,
  );
}
