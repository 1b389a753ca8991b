import { compareText } from '../model/compare-text.js';
import { uniqueValueName } from '../model/identifier.js';
import type { OperationStart, StartBinding } from '../model/operation-start.js';
import { own as ownMember } from '../model/own.js';
import type { PathParameter, QueryParameter } from '../model/parameter.js';
import { pathKey } from '../model/path-order.js';
import { type PathTemplate, printPattern, templateVariables } from '../model/path-template.js';
import type { StartedPayload } from '../model/source-api.js';
import { first } from './first.js';
import { evidenceOf, nameOf, type SourcedStart, type StartGroup } from './start-group.js';
import { uniquelyNamed } from './start-names.js';

/**
 * Makes one start of all claims about it. What is called comes from Discovery, what it holds from protos.
 *
 * @param schemaOf the schema's name for a message's full name.
 */
export function mergeStarts(
  groups: readonly StartGroup[],
  schemaOf: ReadonlyMap<string, string>,
): OperationStart[] {
  const starts = groups.flatMap((group) => start(group, schemaOf));
  const names = new Set<string>();
  return uniquelyNamed(starts)
    .map((one) => ({ ...one, name: uniqueValueName(one.name, names) }))
    .sort((a, b) => compareText(a.name, b.name));
}

/** None where all that is told of how it is called is overridden, and nothing takes its place. */
function start(
  { claims: all }: StartGroup,
  schemaOf: ReadonlyMap<string, string>,
): OperationStart[] {
  const claims = all.filter(({ isOverridden }) => !isOverridden);
  if (claims.length === 0) return [];
  const rpc = first(claims, (claim) => claim.rpc);
  const bindings = startBindings(claims, rpc);
  const [own, ...additional] = bindings;
  if (own === undefined) throw new RangeError('a start has a binding');
  const typing = [...claims.filter(knowsTypes), ...claims.filter((claim) => !knowsTypes(claim))];
  const [typed] = typing;
  const body = typed?.body ?? 'none';
  const apiVersion = first(claims, (claim) => claim.apiVersion);
  const headers = first(claims, (claim) => claim.headers);
  const description = first(claims, (claim) => claim.description);
  return [
    {
      id: own.id,
      ...(rpc !== undefined && { rpc }),
      name: nameOf(claims, rpc),
      httpMethod: own.httpMethod,
      template: own.template,
      additional,
      pathParameters: pathParameters(own.template, claims),
      queryParameters: queryParameters(claims, typed),
      body: body === 'none' ? body : { ...body, schema: schemaOf.get(body.schema) ?? body.schema },
      response: payloadOf(
        first(typing, (claim) => claim.response),
        schemaOf,
      ),
      metadata: metadataOf(
        first(typing, (claim) => claim.metadata),
        schemaOf,
      ),
      scopes: first(claims, (claim) => claim.scopes) ?? [],
      ...(apiVersion !== undefined && { apiVersion }),
      ...(headers !== undefined && { headers }),
      // No source takes back what another one says of it.
      ...(all.some((claim) => claim.deprecated) && { deprecated: true }),
      ...(description !== undefined && { description }),
      evidence: all.map(evidenceOf),
    },
  ];
}

/** Protos do, and a rule of a service config that is about an rpc of theirs. */
function knowsTypes({ by }: SourcedStart): boolean {
  return by.source === 'proto' || by.source === 'service-config';
}

/** Each with the values that the first source tells of it, where it is no name of several segments. */
function pathParameters(template: PathTemplate, claims: readonly SourcedStart[]): PathParameter[] {
  return templateVariables(template).map(({ fieldPath, segments }) => {
    const [name, pattern] = [fieldPath.join('.'), printPattern(segments)];
    const values = first(claims, ({ pathValues = {} }) => ownMember(pathValues, name));
    return { name, pattern, ...(pattern === '*' && values !== undefined && { enum: values }) };
  });
}

/** Those of the source that wins; which of them have to be there, protos tell (`field_behavior`). */
function queryParameters(
  [winner]: readonly SourcedStart[],
  typed: SourcedStart | undefined,
): QueryParameter[] {
  const needed = new Set(
    typed?.queryParameters.flatMap(({ name, required }) => (required ? [name] : [])),
  );
  return (winner?.queryParameters ?? []).map((parameter) =>
    needed.has(parameter.name) ? { ...parameter, required: true } : parameter,
  );
}

/** Every request of a method once, by the name that Discovery has for it. */
function startBindings(claims: readonly SourcedStart[], rpc: string | undefined): StartBinding[] {
  const bindings = new Map<string, StartBinding>();
  for (const { id, bindings: its } of claims) {
    for (const { httpMethod, template } of its) {
      const key = `${httpMethod} ${pathKey(template)}`;
      const known = bindings.get(key) ?? { id: id ?? '', httpMethod, template };
      bindings.set(key, { ...known, template: wholeName(known.template, template) });
    }
  }
  const all = [...bindings.values()];
  const known = all.find(({ id }) => id !== '')?.id ?? rpc ?? '';
  return all.map((binding) => (binding.id === '' ? { ...binding, id: known } : binding));
}

/** Of templates that accept the same paths the one that names the resource as a whole, as for operations. */
function wholeName(a: PathTemplate, b: PathTemplate): PathTemplate {
  return templateVariables(b).length < templateVariables(a).length ? b : a;
}

function payloadOf(
  payload: StartedPayload | undefined,
  schemaOf: ReadonlyMap<string, string>,
): OperationStart['response'] {
  if (payload === undefined) return 'unknown';
  const { protoName = '' } = payload;
  if (protoName === 'google.protobuf.Empty') return 'empty';
  const schema = payload.schema ?? schemaOf.get(protoName);
  return schema === undefined ? 'unknown' : { schema };
}

function metadataOf(
  payload: StartedPayload | undefined,
  schemaOf: ReadonlyMap<string, string>,
): OperationStart['metadata'] {
  const metadata = payloadOf(payload, schemaOf);
  return metadata === 'empty' ? 'unknown' : metadata;
}
