import type { EmittedApi, EmittedBinding, EmittedQueryParameter } from './emitted-api.js';

/** The fields that a body may have, none for an empty message; undefined for no body at all. */
export type Body = readonly EmittedQueryParameter[] | undefined;

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly 'x-google-http-template': string;
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
}

interface Content {
  readonly schema: Schema;
}

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, EmittedQueryParameter['schema']>>;
}

/** What bodies the OpenAPI document of an API lets the requests of its bindings have. */
export function bodiesOf({ text }: EmittedApi): (binding: EmittedBinding) => Body {
  const { paths, components }: Document = JSON.parse(text);
  const bodies = new Map(
    Object.values(paths).flatMap((item) =>
      Object.entries(item).map(([method, operation]) => {
        const schema = operation.requestBody?.content['application/json']?.schema;
        const named = components.schemas[schema?.$ref?.split('/').at(-1) ?? ''] ?? schema;
        const key = `${method.toUpperCase()} ${operation['x-google-http-template']}`;
        return [key, named && fieldsOf(named)] as const;
      }),
    ),
  );
  return ({ httpMethod, template }) => bodies.get(`${httpMethod} ${template}`);
}

function fieldsOf({ properties = {} }: Schema): EmittedQueryParameter[] {
  return Object.entries(properties).map(([name, schema]) => ({ name, schema }));
}
