import type { Payload } from '../../src/index.js';

/** An emitted OpenAPI document, as far as it says more than its reader takes in. */
interface EmittedDocument {
  readonly servers: readonly { readonly url: string; readonly 'x-google-location'?: string }[];
  readonly 'x-google-endpoints'?: Readonly<Record<string, unknown>>;
  readonly paths: Readonly<Record<string, Readonly<Record<string, EmittedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, EmittedSchema>> };
}

interface EmittedOperation {
  readonly operationId: string;
  readonly 'x-google-iam-permissions'?: readonly string[];
  /** Of a method that starts operations. */
  readonly 'x-lrogen-start'?: unknown;
}

interface EmittedSchema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, EmittedSchema>>;
  readonly dependentSchemas?: { readonly '@type': { readonly anyOf: readonly EmittedSchema[] } };
}

/** What an emitted document tells, in the model's terms; nothing of it is read by lrogen itself. */
export interface OpenApiFacts {
  readonly permissions: Readonly<Record<string, readonly string[] | undefined>>;
  readonly hosts: Readonly<Record<string, string>>;
  readonly endpoints: Readonly<Record<string, unknown>> | undefined;
  /** What each operation's schema says it carries; an API may have the operation twice. */
  readonly payloads: readonly (readonly Pick<Payload, 'schema' | 'role'>[])[];
  /** Components that nothing refers to. */
  readonly unused: readonly string[];
}

const PREFIX = '#/components/schemas/';

export function openApiFacts(text: string): OpenApiFacts {
  const { servers, paths, components, ...root }: EmittedDocument = JSON.parse(text);
  const operations = Object.values(paths).flatMap((item) => Object.values(item));
  const schemas = Object.entries(components.schemas);
  return {
    permissions: Object.fromEntries(
      operations
        .filter((o) => o['x-lrogen-start'] === undefined)
        .map((o) => [o.operationId, o['x-google-iam-permissions']]),
    ),
    hosts: Object.fromEntries(
      servers.flatMap(({ url, 'x-google-location': location }) =>
        location === undefined ? [] : [[location, new URL(url).host]],
      ),
    ),
    endpoints: root['x-google-endpoints'],
    payloads: schemas
      .map(([, { properties }]) =>
        (['metadata', 'response'] as const).flatMap((role) => messages(properties?.[role], role)),
      )
      .filter((messages) => messages.length > 0),
    unused: schemas.map(([name]) => name).filter((name) => !text.includes(`"${PREFIX}${name}"`)),
  };
}

function messages(
  member: EmittedSchema | undefined,
  role: Payload['role'],
): Pick<Payload, 'schema' | 'role'>[] {
  const choices = member?.dependentSchemas?.['@type'].anyOf ?? [];
  return choices.flatMap(({ $ref }) =>
    $ref === undefined ? [] : [{ schema: $ref.slice(PREFIX.length), role }],
  );
}
