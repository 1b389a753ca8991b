import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kind, publishedApis } from '../packages/published-api.js';
import { VARIABLE } from './template-example.js';

/** One version of a generated package, as the OpenAPI document beside it tells. */
export interface EmittedApi {
  /** As Discovery writes it: `file:v1`. */
  readonly id: string;
  /** What a user imports: `@lrogen/file/v1`. */
  readonly specifier: string;
  /** The document's text. */
  readonly text: string;
  /** The host before any location is looked at. */
  readonly host: string;
  readonly bindings: readonly EmittedBinding[];
  /** The host that serves a location; without one, the default host. */
  readonly hostOf: (location: string | undefined) => string;
}

export interface EmittedBinding {
  readonly kind: Kind;
  /** As Discovery writes it: `file.projects.locations.operations.cancel`. */
  readonly id: string;
  readonly httpMethod: string;
  readonly template: string;
  /** The template's variables. */
  readonly fields: readonly string[];
  /** All query parameters that the document tells of. */
  readonly query: readonly EmittedQueryParameter[];
  /** Whether a message goes with the request: what is in no path is in its body. */
  readonly hasMessage: boolean;
}

export interface EmittedQueryParameter {
  readonly name: string;
  readonly schema: {
    readonly type: string;
    readonly format?: string;
    readonly enum?: readonly string[];
  };
}

interface Document {
  readonly servers: readonly { readonly url: string; readonly 'x-google-location'?: string }[];
  readonly 'x-google-endpoints'?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly atDefaultHost?: readonly string[];
  };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly operationId: string;
  readonly 'x-google-http-template': string;
  /** Of a method that starts operations. */
  readonly 'x-lrogen-start'?: unknown;
  readonly parameters: readonly (EmittedQueryParameter & { readonly in: string })[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
}

interface Content {
  readonly schema: { readonly $ref?: string };
}

/** Every version of every generated package. */
export function emittedApis(): EmittedApi[] {
  return publishedApis().map(({ id, specifier, folder }) => {
    const text = readFileSync(join(folder, 'openapi.json'), 'utf8');
    const document: Document = JSON.parse(text);
    const host = new URL(document.servers[0]?.url ?? '').host;
    return { id, specifier, text, host, bindings: bindingsOf(document), hostOf: hostsOf(document) };
  });
}

function bindingsOf({ paths }: Document): EmittedBinding[] {
  return Object.values(paths)
    .flatMap((item) => Object.entries(item))
    .filter(([, operation]) => operation['x-lrogen-start'] === undefined)
    .map(([method, operation]) => {
      // The ids of further bindings of one method have a number behind them.
      const id = operation.operationId.replace(/~\d+$/, '');
      const template = operation['x-google-http-template'];
      const contents = Object.values(operation.requestBody?.content ?? {});
      const fields = [...template.matchAll(VARIABLE)].map(([, field = '']) => field);
      return {
        kind: id.slice(id.lastIndexOf('.') + 1) as Kind,
        id,
        httpMethod: method.toUpperCase(),
        template,
        fields,
        // A field that is in the path as well is sent there.
        query: operation.parameters.filter(
          (parameter) => parameter.in === 'query' && !fields.includes(parameter.name),
        ),
        hasMessage: contents.some(({ schema }) => schema.$ref !== undefined),
      };
    });
}

function hostsOf({ servers, ...root }: Document): EmittedApi['hostOf'] {
  const [first, ...regional] = servers.map(({ url, 'x-google-location': location }) => ({
    host: new URL(url).host,
    location,
  }));
  const { required, pattern, atDefaultHost = [] } = root['x-google-endpoints'] ?? {};
  return (location) => {
    const fallback = first?.host ?? '';
    // A regional host that may be used is the user's to name; one that must be is chosen.
    if (location === undefined || !required) return fallback;
    const listed = regional.find((server) => server.location === location);
    if (listed !== undefined) return listed.host;
    if (pattern === undefined || atDefaultHost.includes(location)) return fallback;
    return pattern.replace('{location}', location);
  };
}
