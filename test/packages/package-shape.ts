import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, type PublishedApi, type PublishedBinding } from './published-api.js';

const FILES = ['api.js', 'index.js', 'index.d.ts', 'types.d.ts', 'payloads.d.ts', 'openapi.json'];

/** What types may be made of, as the declarations show it: each is a way of its own to be wrong. */
export const CONSTRUCTS: readonly (readonly [feature: string, sign: RegExp])[] = [
  ['an operation of its own shape', /Operation = payloads\./],
  ['metadata that nothing is known of', /OperationMetadata = UnknownPayload/],
  ['a response that nothing is known of', /OperationResponse = UnknownPayload/],
  ['several messages', /('@type':[\s\S]*){3}/],
  ['a message of which only the name is known', /^export type \w+ = Record</m],
  ['several forms of a name', /^export type OperationName =\s+\|?[^;]*\|/m],
  ['several forms of a request', /Request =\s+\|? ?\{/],
  ['a name without a pattern', /\{\w+=\*\*\}/],
  ['an open enum', /\(string & \{\}\)/],
  ['a map', /\[key: string\]/],
  ['a list', /\w\[\];/],
  ['an object within a message', /\?: \{$/m],
  ['any value', /: unknown;/],
  ['a quoted member', /^\s+(?:readonly )?'[^@][^']*'\??:/m],
  ['a type with an underscore', /^export (?:interface|type) \w*_/m],
];

/**
 * What is remarkable about every version of every package, from its own files alone: which methods
 * it has, the forms of its templates and its types, where it is called, and who has the most and
 * the least of anything. No list of services: one that is new and odd brings its own features.
 *
 * @returns features by API id.
 */
export function packageShapes(apis: readonly PublishedApi[]): ReadonlyMap<string, Set<string>> {
  const extremes = FILES.flatMap((file) => extremesOf(apis, file, (api) => sizeOf(api, file)));
  const counts = extremesOf(apis, 'number of bindings', ({ bindings }) => bindings.length);
  return new Map(
    apis.map((api) => {
      const own = [...extremes, ...counts].filter(({ id }) => id === api.id);
      const siblings = apis.filter(({ service }) => service === api.service).length;
      return [
        api.id,
        new Set([
          `version ${api.version.replace(/\d+/g, 'N')}`,
          siblings > 1 ? 'one of several versions' : 'an only version',
          ...methodFeatures(api.bindings),
          ...api.bindings.flatMap(templateFeatures),
          ...typeFeatures(api),
          ...hostFeatures(api),
          ...own.map(({ feature }) => feature),
        ]),
      ];
    }),
  );
}

function methodFeatures(bindings: readonly PublishedBinding[]): string[] {
  const kinds = KINDS.filter((kind) => bindings.some((binding) => binding.kind === kind));
  const several = kinds.filter((kind) => bindings.filter((b) => b.kind === kind).length > 1);
  return [
    `methods ${kinds.join(' ')}`,
    ...several.map((kind) => `several collections to ${kind}`),
    ...bindings.map(
      ({ kind, httpMethod, body }) => `${kind} by ${httpMethod}${body ? ' with a body' : ''}`,
    ),
  ];
}

function templateFeatures({ kind, template }: PublishedBinding): string[] {
  const variables = [...template.matchAll(/\{([^=}]+)(?:=([^}]+))?\}/g)];
  const patterns = variables.map(([, , pattern]) => pattern ?? '*');
  const wildcards = template.match(/\*+/g) ?? [];
  return [
    `${variables.length} variables`,
    `${wildcards.length} wildcards`,
    ...variables.map(([, field]) => `a variable ${field}`),
    ...(variables.length === 0 ? [`${kind} without a variable`] : []),
    ...(patterns.some((pattern) => pattern.includes('**')) ? [`${kind} with **`] : []),
    ...(patterns.some((pattern) => !pattern.includes('*'))
      ? ['a variable without a wildcard']
      : []),
    ...(patterns.some((pattern) => pattern.includes('*/*')) ? ['wildcards side by side'] : []),
    ...(/^\/v\d/.test(template) ? [] : [`a path below /${template.split('/')[1]}`]),
  ];
}

function typeFeatures({ folder }: PublishedApi): string[] {
  const payloads = join(folder, 'payloads.d.ts');
  const hasPayloads = existsSync(payloads);
  const text = `${read(folder, 'types.d.ts')}${hasPayloads ? read(payloads) : ''}`;
  return [
    hasPayloads ? 'payloads' : 'no payloads',
    ...CONSTRUCTS.filter(([, sign]) => sign.test(text)).map(([feature]) => feature),
  ];
}

function hostFeatures({ folder }: PublishedApi): string[] {
  const { servers, 'x-google-endpoints': endpoints = {} } = JSON.parse(
    read(folder, 'openapi.json'),
  );
  const client = read(folder, 'api.js');
  return [
    servers.length > 1 ? 'several servers' : 'one server',
    ...Object.keys(endpoints).map((key) => `endpoints: ${key}`),
    ...['export const endpoints', 'regional: {'].filter((text) => client.includes(text)),
  ];
}

/** The one with the most and the one with the least; of several the first. */
function extremesOf(
  apis: readonly PublishedApi[],
  what: string,
  measure: (api: PublishedApi) => number,
): { readonly id: string; readonly feature: string }[] {
  const ordered = apis
    .map((api) => ({ id: api.id, size: measure(api) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size);
  return [
    ...ordered.slice(0, 1).map(({ id }) => ({ id, feature: `the smallest ${what}` })),
    ...ordered.slice(-1).map(({ id }) => ({ id, feature: `the largest ${what}` })),
  ];
}

function sizeOf({ folder }: PublishedApi, file: string): number {
  const path = join(folder, file);
  return existsSync(path) ? statSync(path).size : 0;
}

function read(...path: string[]): string {
  return readFileSync(join(...path), 'utf8');
}
