import type { BindingKind, OperationBinding, OperationsApi } from '../model/operations-api.js';
import { type PlainSegment, templateVariables } from '../model/path-template.js';
import { bindingsOf, type NameView, nameVariable } from './client-view.js';
import { type Code, propertyName, templateText, trusted } from './code.js';

/** A request type: one object, or a union of objects where collections take other members. */
export interface RequestType {
  readonly kind: BindingKind;
  readonly shapes: readonly RequestShape[];
}

export interface RequestShape {
  readonly members: readonly RequestMember[];
}

export interface RequestMember {
  readonly name: Code;
  readonly type: Code;
  readonly optional: boolean;
  readonly doc: string;
}

/** A hole that takes any text. */
const STRING = `\${string}`;

const DOCS: Readonly<Record<string, string>> = {
  filter: 'The filter, in the language of AIP-160.',
  pageSize: 'The most operations a page may hold; the service may send fewer.',
  pageToken: 'Where to begin: the `nextPageToken` of an earlier page.',
  returnPartialSuccess: 'Whether to leave out what cannot be reached, named in `unreachable`.',
  timeout: 'How long the service may wait, as a protobuf duration: `30s`.',
};

/** The request types of all methods of one kind: bindings that differ in names only are one. */
export function requestType(
  api: OperationsApi,
  kind: BindingKind,
  names: readonly NameView[],
): RequestType {
  const shapes = new Map<string, { bindings: OperationBinding[]; named: boolean }>();
  for (const binding of bindingsOf(api, kind)) {
    const named = nameVariable(binding.template) !== undefined;
    const key = JSON.stringify([
      named,
      binding.pathParameters.map(({ name }) => name),
      binding.queryParameters,
      binding.body,
    ]);
    const shape = shapes.get(key) ?? { bindings: [], named };
    shape.bindings.push(binding);
    shapes.set(key, shape);
  }
  return {
    kind,
    shapes: [...shapes.values()].map(({ bindings, named }) => ({
      members: [...pathMembers(api, kind, bindings, named, names), ...otherMembers(api, bindings)],
    })),
  };
}

/** The template literal type of a resource pattern. */
export function patternType(pattern: readonly PlainSegment[]): Code {
  const parts = pattern.map((segment) =>
    segment.kind === 'literal' ? templateText(segment.value) : STRING,
  );
  return trusted(`\`${parts.join('/')}\``);
}

function pathMembers(
  api: OperationsApi,
  kind: BindingKind,
  bindings: readonly OperationBinding[],
  named: boolean,
  names: readonly NameView[],
): RequestMember[] {
  const variables = templateVariables(bindings[0]?.template ?? { segments: [] });
  return variables.map((variable) => ({
    name: propertyName(variable.fieldPath.join('.')),
    type: named ? nameType(api, kind, bindings, names) : trusted('string'),
    optional: false,
    doc:
      kind === 'list' && named ? 'What holds the operations.' : pathDoc(variable.fieldPath, named),
  }));
}

function pathDoc(fieldPath: readonly string[], named: boolean): string {
  return named ? 'The name of the operation.' : `The \`${fieldPath.join('.')}\` of the path.`;
}

/** What may hold operations: the name types of all list methods. */
export function parentTypes(api: OperationsApi): Code[] {
  const patterns = bindingsOf(api, 'list').map(({ template }) => nameVariable(template));
  return [...new Set(patterns.flatMap((pattern) => (pattern ? [patternType(pattern)] : [])))];
}

function nameType(
  api: OperationsApi,
  kind: BindingKind,
  bindings: readonly OperationBinding[],
  names: readonly NameView[],
): Code {
  const patterns = bindings.map(({ template }) => nameVariable(template) ?? []);
  if (kind === 'list') {
    const parents = new Set(patterns.map(patternType));
    const isAll = parents.size === parentTypes(api).length;
    return trusted(isAll ? 'OperationParentName' : [...parents].join(' | '));
  }
  const types = new Set(patterns.map(patternType));
  const mine = names.filter((name) => types.has(patternType(name.pattern)));
  if (mine.length === names.length) return trusted('OperationName');
  return trusted(mine.map((name) => name.type).join(' | '));
}

function otherMembers(api: OperationsApi, bindings: readonly OperationBinding[]): RequestMember[] {
  const [binding] = bindings;
  if (binding === undefined) return [];
  const query = binding.queryParameters.map((parameter): RequestMember => {
    const type = parameter.type === 'integer' ? 'number' : parameter.type;
    return {
      name: propertyName(parameter.name),
      type: trusted(parameter.repeated ? `readonly ${type}[]` : type),
      optional: parameter.required !== true,
      doc: DOCS[parameter.name] ?? '',
    };
  });
  return [...query, ...bodyMembers(api, binding)];
}

/** The fields of a request message that goes into the body; its path fields are members already. */
function bodyMembers(api: OperationsApi, { kind, body, pathParameters }: OperationBinding) {
  if (kind !== 'wait' || typeof body !== 'object') return [];
  const fields = Object.entries(api.schemas[body.schema]?.properties ?? {});
  return fields
    .filter(([name]) => !pathParameters.some((parameter) => parameter.name === name))
    .map(([name, schema]): RequestMember => {
      const type = schema.type === 'integer' ? 'number' : (schema.type ?? 'unknown');
      const plain = type === 'array' || type === 'object' ? 'unknown' : type;
      return {
        name: propertyName(name),
        type: trusted(plain),
        optional: true,
        doc: DOCS[name] ?? '',
      };
    });
}
