import { compareText } from '../model/compare-text.js';
import { discoveryId } from '../model/discovery-id.js';
import { freeName } from '../model/free-name.js';
import { LONGRUNNING_SCHEMAS } from '../model/longrunning-schemas.js';
import { refName, type Schema, type Schemas, schemaRef } from '../model/schema.js';
import type { SourceApi } from '../model/source-api.js';

/** The messages that protos declare, under the names that schemas of the model have. */
export interface ProtoSchemas {
  readonly schemas: Schemas;
  /** A schema's name by the message's full name, of those too that only an annotation names. */
  readonly names: ReadonlyMap<string, string>;
}

/** What is known of a message that no source declares. */
const UNDECLARED: Schema = { type: 'object', additionalProperties: {} };

/**
 * Names the messages of an API's protos as its other documents do: by the short name where it is of a
 * package of the API, else run together as Discovery does, and so for all of a package whose
 * messages a document runs together. A message that no proto declares is the schema of its name in
 * another document, and without one an object of which nothing is known.
 */
export function protoSchemas(sources: readonly SourceApi[]): ProtoSchemas {
  const protos = sources.filter(({ source }) => source === 'proto');
  const others = new Set(
    sources.flatMap((s) => (s.source === 'proto' ? [] : Object.keys(s.schemas))),
  );
  const declared = new Map<string, Schema>();
  for (const { schemas } of protos) {
    for (const [name, schema] of Object.entries(schemas)) {
      if (!declared.has(name)) declared.set(name, schema);
    }
  }
  const starts = protos.flatMap((source) => source.starts ?? []);
  const named = starts.flatMap(({ response, metadata }) =>
    [response, metadata].flatMap((payload) => payload?.protoName ?? []),
  );
  const packages = [...new Set(protos.flatMap(({ protoPackages }) => protoPackages))].sort(
    compareText,
  );
  const names = schemaNames([...declared.keys(), ...named], packages, others);
  const schemas = new Map<string, Schema>();
  for (const [protoName, schemaName] of names) {
    const schema = declared.get(protoName);
    if (schema !== undefined) schemas.set(schemaName, renamed(schema, names));
    else if (!others.has(schemaName)) schemas.set(schemaName, UNDECLARED);
  }
  return { schemas: Object.fromEntries(schemas), names };
}

function schemaNames(
  protoNames: readonly string[],
  packages: readonly string[],
  others: ReadonlySet<string>,
): Map<string, string> {
  const runTogether = new Set(
    packages.filter((name) => [...others].some((schema) => isOfPackage(schema, discoveryId(name)))),
  );
  // What the protocol's own messages are called stays theirs.
  const taken = new Set(Object.keys(LONGRUNNING_SCHEMAS));
  const names = new Map<string, string>();
  for (const protoName of [...new Set(protoNames)].sort(compareText)) {
    const long = discoveryId(protoName);
    const own = packages.find((name) => protoName.startsWith(`${name}.`));
    const short = own === undefined ? long : discoveryId(protoName.slice(own.length + 1));
    const isLong =
      own === undefined || others.has(long) || (runTogether.has(own) && !others.has(short));
    const name = free(isLong ? long : short, long, taken);
    taken.add(name);
    names.set(protoName, name);
  }
  return names;
}

function isOfPackage(schema: string, prefix: string): boolean {
  return schema.startsWith(prefix) && /^(?:__)?[A-Z]/.test(schema.slice(prefix.length));
}

function free(name: string, long: string, taken: ReadonlySet<string>): string {
  const isTaken = (other: string) => taken.has(other);
  return isTaken(name) ? freeName(long, isTaken) : name;
}

function renamed(schema: Schema, names: ReadonlyMap<string, string>): Schema {
  const name = refName(schema);
  const { properties, items, additionalProperties } = schema;
  return {
    ...schema,
    ...(name !== undefined && schemaRef(names.get(name) ?? name)),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, renamed(value, names)]),
      ),
    }),
    ...(items && { items: renamed(items, names) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: renamed(additionalProperties, names),
    }),
  };
}
