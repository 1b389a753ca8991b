import { load } from 'js-yaml';

/**
 * Operations methods as a raw document has them, told by no reader of the project: by name and path
 * alone.
 */
export interface RawMethod {
  /** `cancel`, or the name of a method that is none of the five. */
  readonly name: string;
  readonly httpMethod: string;
  /** Where it stands, as a JSON pointer; for service configs, whose rules move, its path's shape. */
  readonly place: string;
}

interface Resource {
  readonly methods?: Readonly<Record<string, { readonly httpMethod: string }>>;
  readonly resources?: Readonly<Record<string, Resource>>;
}

/** Methods of all resources of a Discovery document that are called operations. */
export function discoveryMethods(text: string): RawMethod[] {
  return methodsOf(JSON.parse(text), '', '');
}

function methodsOf(resource: Resource, called: string, pointer: string): RawMethod[] {
  const own = /operations$/i.test(called) ? Object.entries(resource.methods ?? {}) : [];
  const inner = Object.entries(resource.resources ?? {});
  return [
    ...own.map(([name, { httpMethod }]) => ({
      name,
      httpMethod,
      place: `${pointer}/methods/${name}`,
    })),
    ...inner.flatMap(([name, it]) => methodsOf(it, name, `${pointer}/resources/${name}`)),
  ];
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId?: string }>>>>;
}

/** Operations of an OpenAPI document whose id or path names a collection of operations. */
export function openApiMethods(text: string): RawMethod[] {
  const { paths }: OpenApi = JSON.parse(text);
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([verb, { operationId = '' }]) => {
      const name = /operations\.(\w+)$/i.exec(operationId)?.[1];
      const byPath = /(?:^|\/)operations(?:\/\{[^/]+\}(?::(\w+))?)?$/i.exec(path);
      if (!/^(?:get|post|put|patch|delete)$/.test(verb) || (!name && byPath === null)) return [];
      const escaped = path.replaceAll('~', '~0').replaceAll('/', '~1');
      const place = `/paths/${escaped}/${verb}`;
      return [{ name: name ?? byPath?.[1] ?? '', httpMethod: verb.toUpperCase(), place }];
    }),
  );
}

interface Rule extends Readonly<Record<string, unknown>> {
  readonly selector?: string;
  readonly additional_bindings?: readonly Rule[];
}

/** The HTTP rules of a service config for `google.longrunning.Operations`. */
export function serviceConfigMethods(text: string): RawMethod[] {
  // The prose of some configs is no YAML: only the rules are read.
  const [http = '{}'] = /^http:\n(?:[ \-#].*\n|\n)*/m.exec(text) ?? [];
  const config = load(http) as { http?: { rules?: readonly Rule[] } } | undefined;
  return (config?.http?.rules ?? []).flatMap((rule) => {
    const called = /^google\.longrunning\.Operations\.(\w+)Operations?$/.exec(rule.selector ?? '');
    const name = called?.[1]?.toLowerCase();
    return name === undefined ? [] : [rule, ...(rule.additional_bindings ?? [])].map(bound(name));
  });
}

function bound(name: string): (rule: Rule) => RawMethod {
  return (rule) => {
    const verb = ['get', 'post', 'put', 'patch', 'delete'].find((key) => key in rule) ?? '';
    return { name, httpMethod: verb.toUpperCase(), place: pathShape(String(rule[verb])) };
  };
}

/** A path without its variables' names: sources that agree may call them differently. */
export function pathShape(path: string): string {
  return path.replace(/\{[^{}=]*=([^{}]*)\}/g, '$1').replace(/\{[^{}]*\}/g, '*');
}
