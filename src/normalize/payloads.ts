import { compareText } from '../model/compare-text.js';
import { LONGRUNNING_SCHEMAS } from '../model/longrunning-schemas.js';
import type { Payload } from '../model/operations-api.js';
import { payloadRole } from '../model/payload-name.js';
import { reachableSchemas, type Schema, type Schemas } from '../model/schema.js';
import type { SourceApi } from '../model/source-api.js';

/**
 * Which schemas an operation's `metadata` and `response` may hold: what `payloadRole` takes by
 * name, and the types that a service config lists, whatever they are called but for requests and
 * events, which travel elsewhere.
 */
export function findPayloads(version: string, sources: readonly SourceApi[]): Payload[] {
  const schemas = allSchemas(sources);
  const packages = sources.flatMap((source) => source.protoPackages);
  const listed = listedTypes(schemas, sources);
  const candidates = new Set([...sources.flatMap((s) => s.payloadSchemas), ...listed.keys()]);
  const payloads: Payload[] = [];
  for (const schema of [...candidates].sort(compareText)) {
    const role =
      payloadRole(schema, version) ??
      (listed.has(schema) && isListedResponse(schema) ? 'response' : undefined);
    if (role === undefined || !Object.hasOwn(schemas, schema)) continue;
    const protoName = listed.get(schema) ?? protoNameOf(schema, packages);
    payloads.push({ schema, role, ...(protoName !== undefined && { protoName }) });
  }
  return payloads.filter((payload) => isFirstOfItsName(payload, payloads));
}

/** A document may hold one message twice, under its short and its run-together id. */
function isFirstOfItsName(payload: Payload, payloads: readonly Payload[]): boolean {
  const { protoName, schema } = payload;
  return payloads.every(
    (other) =>
      other === payload ||
      protoName === undefined ||
      other.protoName !== protoName ||
      other.schema.length > schema.length,
  );
}

/** The schemas that `roots` need, from the first source that has each, else the protocol's own. */
export function schemasFor(sources: readonly SourceApi[], roots: Iterable<string>): Schemas {
  const schemas = { ...LONGRUNNING_SCHEMAS, ...allSchemas(sources) };
  const needed = [...reachableSchemas(schemas, roots)].sort(compareText);
  return Object.fromEntries(needed.map((name) => [name, schemas[name] as Schema]));
}

function allSchemas(sources: readonly SourceApi[]): Schemas {
  const all = new Map<string, Schema>();
  for (const { schemas } of sources) {
    for (const [name, schema] of Object.entries(schemas)) {
      if (!all.has(name)) all.set(name, schema);
    }
  }
  return Object.fromEntries(all);
}

/** Schemas named by a service config's `types`, with their full proto name. */
function listedTypes(schemas: Schemas, sources: readonly SourceApi[]): Map<string, string> {
  const listed = new Map<string, string>();
  for (const protoName of sources.flatMap((source) => source.protoTypes)) {
    for (const schema of [discoveryId(protoName), simpleName(protoName)]) {
      if (Object.hasOwn(schemas, schema) && !listed.has(schema)) {
        listed.set(schema, protoName);
        break;
      }
    }
  }
  return listed;
}

/** The full name of a schema whose id begins with a package that the API is known to have. */
function protoNameOf(schema: string, packages: readonly string[]): string | undefined {
  for (const proto of packages) {
    const prefix = discoveryId(proto);
    const rest = schema.slice(prefix.length).replace(/^__/, '');
    if (schema.startsWith(prefix) && /^[A-Z]/.test(rest)) return `${proto}.${rest}`;
  }
  return undefined;
}

/** Discovery runs a proto name together: `google.cloud.osconfig.v1.X` is `GoogleCloudOsconfigV1X`. */
function discoveryId(protoName: string): string {
  return protoName
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

function simpleName(protoName: string): string {
  return protoName.slice(protoName.lastIndexOf('.') + 1);
}

/** A response by another name, `ConversationModel` say, which only a service config can tell. */
function isListedResponse(schema: string): boolean {
  return !/(?:Request|Event|Metadata|Response)$/.test(schema);
}
