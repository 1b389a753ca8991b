import type { Payload } from '../model/operations-api.js';
import { compareText } from '../model/path-order.js';
import { reachableSchemas, type Schema, type Schemas } from '../model/schema.js';
import type { SourceApi } from '../model/source-api.js';

/**
 * Which schemas an operation's `metadata` and `response` may hold. No document says it outright:
 * both are `Any`. The rule:
 *
 * - a candidate is a schema that no method reaches, or a type that a service config lists;
 * - its name ends with `Metadata` (then it is metadata) or with `Response` (then a response), or a
 *   service config lists it by another name (then a response);
 * - requests, events and webhooks travel elsewhere, `LocationMetadata` belongs to locations, and
 *   a name that carries another version's token (`V2beta1` in a `v2` document) to that version.
 */
export function findPayloads(version: string, sources: readonly SourceApi[]): Payload[] {
  const schemas = allSchemas(sources);
  const packages = sources.flatMap((source) => source.protoPackages);
  const listed = listedTypes(schemas, sources);
  const candidates = new Set([...sources.flatMap((s) => s.unreached), ...listed.keys()]);
  const payloads: Payload[] = [];
  for (const schema of [...candidates].sort(compareText)) {
    if (!Object.hasOwn(schemas, schema) || isNoise(schema) || !ofVersion(schema, version)) continue;
    const protoName = listed.get(schema) ?? protoNameOf(schema, packages);
    const role = schema.endsWith('Metadata')
      ? 'metadata'
      : schema.endsWith('Response') || listed.has(schema)
        ? 'response'
        : undefined;
    if (role === undefined) continue;
    payloads.push({ schema, role, ...(protoName !== undefined && { protoName }) });
  }
  return payloads;
}

/** The schemas that `roots` need, from the first source that has each. */
export function schemasFor(sources: readonly SourceApi[], roots: Iterable<string>): Schemas {
  const schemas = allSchemas(sources);
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

function isNoise(schema: string): boolean {
  return (
    /(?:Request|Event)$/.test(schema) ||
    /Webhook(?:Request|Response)$/.test(schema) ||
    /LocationMetadata$/.test(schema)
  );
}

/** Whether the version token in a run-together name, if there is one, is this version. */
function ofVersion(schema: string, version: string): boolean {
  const token = /V\d+(?:p\d+)?(?:(?:alpha|beta|main)\d*)?(?=[A-Z_]|$)/.exec(schema)?.[0];
  return token === undefined || token.toLowerCase() === version.toLowerCase();
}
