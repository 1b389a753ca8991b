import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import protobuf from 'protobufjs';

/** What an rpc's annotation says, as another parser reads it. */
export interface AnnotatedRpc {
  readonly host: string;
  readonly rpc: string;
  readonly httpMethod: string;
  /** The path of its HTTP rule, without variables. */
  readonly path: string;
  readonly response: string | null;
  readonly metadata: string | null;
}

const VERBS = ['get', 'put', 'post', 'delete', 'patch'];

/** Every rpc with `google.longrunning.operation_info` and an HTTP rule, of all `.proto` files of a folder. */
export function annotatedRpcs(folder: string): AnnotatedRpc[] {
  const messages = new Set<string>();
  const services: protobuf.Service[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.proto')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    const { root } = protobuf.parse(text, { keepCase: true });
    collect(root, services);
    for (const name of declared(root)) messages.add(name.slice(1));
  }
  return services.flatMap((service) =>
    service.methodsArray.flatMap((method) => annotated(messages, service, method)),
  );
}

function collect(namespace: protobuf.NamespaceBase, found: protobuf.Service[]): void {
  for (const inner of namespace.nestedArray) {
    if (inner instanceof protobuf.Service) found.push(inner);
    else if (inner instanceof protobuf.Namespace) collect(inner, found);
  }
}

/** Full names of messages, with a dot before them. */
function declared(namespace: protobuf.NamespaceBase): string[] {
  return namespace.nestedArray.flatMap((inner) => [
    ...(inner instanceof protobuf.Type ? [inner.fullName] : []),
    ...(inner instanceof protobuf.Namespace ? declared(inner) : []),
  ]);
}

function annotated(
  messages: ReadonlySet<string>,
  service: protobuf.Service,
  method: protobuf.Method,
): AnnotatedRpc[] {
  const info = option(method, '(google.longrunning.operation_info)');
  const http = option(method, '(google.api.http)');
  const host = service.options?.['(google.api.default_host)'];
  const verb = VERBS.find((name) => typeof http?.[name] === 'string');
  if (info === undefined || verb === undefined || typeof host !== 'string') return [];
  const typeOf = (member: string): string | null => {
    const name = info[member];
    if (typeof name !== 'string' || name === '') return null;
    const scopes = service.fullName.slice(1).split('.');
    for (let length = scopes.length; length > 0; length--) {
      const full = [...scopes.slice(0, length), name].join('.');
      if (messages.has(full)) return `type.googleapis.com/${full}`;
    }
    return `type.googleapis.com/${name}`;
  };
  return [
    {
      host,
      rpc: `${service.fullName.slice(1)}.${method.name}`,
      httpMethod: verb.toUpperCase(),
      path: withoutVariables(String(http?.[verb])),
      response: typeOf('response_type'),
      metadata: typeOf('metadata_type'),
    },
  ];
}

/** An option's members, which may be written as one message or one by one. */
function option(method: protobuf.Method, name: string): Record<string, unknown> | undefined {
  const found = (method.parsedOptions ?? []).filter((one: object) => Object.hasOwn(one, name));
  return found.length === 0 ? undefined : Object.assign({}, ...found.map((one) => one[name]));
}

/** What a path accepts, whatever its variables are called. */
export function withoutVariables(path: string): string {
  return path.replace(/\{[^=}]*=([^}]*)\}/g, '$1').replace(/\{[^}]*\}/g, '*');
}
