import type { Option, OptionValue } from './option.js';
import {
  FIELD_BEHAVIORS,
  type FieldBehavior,
  type HttpBinding,
  type ProtoField,
  type ProtoMethod,
  type ProtoService,
} from './proto-file.js';
import { scopesOf } from './scopes.js';

/** The options of one declaration, and the scope in which names of extensions are looked up. */
export interface Options {
  readonly options: readonly Option[];
  readonly scope: string;
}

/** `google/api/field_behavior.proto`, and what the language itself says of a field. */
export function fieldFacts(
  given: Options,
): Pick<ProtoField, 'jsonName' | 'behaviors' | 'deprecated'> & { readonly isRequired: boolean } {
  const behaviors = extension(given, 'google.api.field_behavior').flatMap(texts).filter(isUsed);
  const jsonName = plain(given, 'json_name').flatMap(texts).at(-1);
  return {
    ...(jsonName !== undefined && { jsonName }),
    ...(behaviors.length > 0 && { behaviors }),
    ...deprecation(given),
    isRequired: featureOf(given, 'field_presence') === 'LEGACY_REQUIRED',
  };
}

/** All others say nothing of what a request takes, nor of what an answer holds. */
function isUsed(behavior: string): behavior is FieldBehavior {
  return FIELD_BEHAVIORS.some((used) => used === behavior);
}

/** `google/api/client.proto` */
export function serviceFacts(
  given: Options,
): Pick<ProtoService, 'defaultHost' | 'oauthScopes' | 'apiVersion'> {
  const text = (name: string) => extension(given, name).flatMap(texts).at(-1);
  const defaultHost = text('google.api.default_host');
  const oauthScopes = text('google.api.oauth_scopes');
  const apiVersion = text('google.api.api_version');
  return {
    ...(defaultHost !== undefined && { defaultHost }),
    ...(oauthScopes !== undefined && { oauthScopes }),
    ...(apiVersion !== undefined && { apiVersion }),
  };
}

/** `google/api/annotations.proto` and `google/longrunning/operations.proto` */
export function methodFacts(
  given: Options,
): Pick<ProtoMethod, 'http' | 'operationInfo' | 'deprecated'> {
  const info = extension(given, 'google.longrunning.operation_info');
  const rule = extension(given, 'google.api.http');
  const additional = members(rule, 'additional_bindings').flatMap(items);
  return {
    http: [...httpBinding(rule), ...additional.flatMap((binding) => httpBinding([binding]))],
    ...(info.length > 0 && {
      operationInfo: {
        response: textMember(info, 'response_type') ?? '',
        metadata: textMember(info, 'metadata_type') ?? '',
      },
    }),
    ...deprecation(given),
  };
}

const VERBS = ['get', 'put', 'post', 'delete', 'patch'] as const;

function httpBinding(rule: readonly OptionValue[]): HttpBinding[] {
  const responseBody = textMember(rule, 'response_body');
  const bodies = { body: textMember(rule, 'body') ?? '', ...(responseBody && { responseBody }) };
  for (const verb of VERBS) {
    const path = textMember(rule, verb);
    if (path !== undefined) return [{ httpMethod: verb.toUpperCase(), path, ...bodies }];
  }
  const custom = members(rule, 'custom');
  const path = textMember(custom, 'path');
  if (path === undefined) return [];
  return [{ httpMethod: textMember(custom, 'kind') ?? '', path, ...bodies }];
}

function deprecation(given: Options): { readonly deprecated?: true } {
  return plain(given, 'deprecated').at(-1) === true ? { deprecated: true } : {};
}

function featureOf(given: Options, name: string): string | undefined {
  const inParts = given.options.flatMap(({ path, value }) =>
    path.length === 2 && path[0] === 'features' && path[1] === name ? [value] : [],
  );
  return [...members(plain(given, 'features'), name), ...inParts].flatMap(texts).at(-1);
}

function plain({ options }: Options, name: string): OptionValue[] {
  return options.flatMap(({ path, value }) =>
    path.length === 1 && path[0] === name ? [value] : [],
  );
}

/**
 * What an extension is given: its whole values, and values of its members, which may be written one
 * by one (`option (google.api.http).get = …`), as messages of one member.
 */
function extension({ options, scope }: Options, name: string): OptionValue[] {
  return options.flatMap(({ path: [first = '', ...rest], value }) => {
    if (!isNamed(first, name, scope)) return [];
    return [rest.reduceRight<OptionValue>((inner, part) => ({ members: [[part, inner]] }), value)];
  });
}

/** An extension's name is looked up from the innermost scope outwards, as every name is. */
function isNamed(part: string, name: string, scope: string): boolean {
  if (part === `(${name})`) return true;
  if (!part.startsWith('(') || !name.endsWith(`.${part.slice(1, -1)}`)) return false;
  return scopesOf(scope).some((outer) => `(${name})` === `(${outer}.${part.slice(1, -1)})`);
}

/** All values of a member, of a message whose parts may stand in several options. */
function members(values: readonly OptionValue[], name: string): OptionValue[] {
  return values.flatMap((value) => {
    if (typeof value !== 'object' || !('members' in value)) return [];
    return value.members.flatMap(([member, inner]) => (member === name ? [inner] : []));
  });
}

function textMember(values: readonly OptionValue[], name: string): string | undefined {
  return members(values, name).flatMap(texts).at(-1);
}

function items(value: OptionValue): readonly OptionValue[] {
  return Array.isArray(value) ? value : [value];
}

function texts(value: OptionValue): string[] {
  return items(value).flatMap((item) => (typeof item === 'string' ? [item] : []));
}
