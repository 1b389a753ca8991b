import { codeName, type MethodKind, methodOf } from '../../model/methods.js';
import type { OperationKind, QueryParameter } from '../../model/operations-api.js';
import type { PathTemplate } from '../../model/path-template.js';
import { refName, type Schema } from '../../model/schema.js';
import type { BindingClaim } from '../../model/source-api.js';
import { apiVersionOf } from '../operations/api-version.js';
import { isEmptyMessage } from '../operations/operation-schema.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';
import { isCollapsed, templateOfCollection } from './collection-template.js';
import { type Content, NO_CONTENT } from './content.js';
import { descriptionOf } from './description.js';
import { foldTemplate } from './folded-template.js';
import type { InlineMessages } from './inline-messages.js';
import type { OpenApiMethod } from './operation.js';
import { neededHeaders, type Parameter, queryParameter } from './parameter.js';

/** Characters of a pattern that a reason shows. */
const MAX_SHOWN = 100;

/** A claim, and whether its path had lost its pattern. */
export interface OpenApiBinding {
  readonly claim: BindingClaim;
  readonly isCollapsed: boolean;
}

/** What tells whether a path takes one name or several fields. */
export interface PathForm {
  readonly operationKind: OperationKind | undefined;
  /** Whether operations tell their whole names, `name` or `path`, and not an id. */
  readonly isNamed: boolean;
  /** Whether others of its collection take what is written. */
  readonly isWritten: boolean;
}

/** What is known beside a method. */
export interface Beside {
  readonly all: SchemaLookup;
  readonly inline: InlineMessages;
  readonly scopes: readonly string[] | undefined;
}

/** What an OpenAPI operation says about one binding; undefined where its path is no template. */
export function openApiBinding(
  method: OpenApiMethod,
  kind: MethodKind,
  form: PathForm,
  { all, inline, scopes }: Beside,
): OpenApiBinding | undefined {
  const written = method.template;
  if (written === undefined) return undefined;
  const collapsed = !method.isExact && isCollapsed(written, method.collection);
  const template = collapsed
    ? templateOfCollection(written, method.collection, kind)
    : exactTemplate(method, written, form);
  const { fields, fieldsIn, rpc, response: answered } = methodOf(kind);
  const protocolFields = fields.map(({ name }) => name);
  const message = ({ schema }: Content, wanted: string) => messageOf(schema, wanted, all, inline);
  const body = method.request.isGiven ? message(method.request, `${rpc}Request`) : 'none';
  const response = method.answer.isGiven
    ? message(method.answer, answered === 'page' ? 'ListOperationsResponse' : 'Operation')
    : 'empty';
  const permissions = method.node.texts('x-google-iam-permissions');
  const claim: BindingClaim = {
    kind,
    httpMethod: method.httpMethod,
    ...(template === undefined ? { path: method.path, ...untold(method) } : { template }),
    ...(template !== undefined && collapsed ? { isDerived: true } : {}),
    ...(method.service === undefined ? {} : { collection: method.collection, id: method.id }),
    queryParameters: method.parameters.flatMap((parameter) => {
      // Another method's parameters may have collapsed onto the same path.
      const isOwn = !collapsed || protocolFields.includes(codeName(kind, parameter.name));
      return parameter.in === 'query' && isOwn ? boundParameter(parameter) : [];
    }),
    ...(body === undefined ? {} : { body }),
    ...(response === undefined ? {} : { response }),
    ...(scopes === undefined ? {} : { scopes }),
    ...(permissions === undefined ? {} : { permissions }),
    ...neededHeaders(method.parameters, fieldsIn === 'body' ? method.request : NO_CONTENT),
    ...apiVersionOf(method.node, 'x-google-api-version'),
    ...(method.node.flag('deprecated') === true && { deprecated: true }),
    ...descriptionOf(method.node),
    pointer: method.node.pointer,
  };
  return { claim, isCollapsed: collapsed };
}

/** The pattern that a path does tell, and that is no resource pattern. */
function untold({ parameters }: OpenApiMethod): Pick<BindingClaim, 'untold'> {
  const pattern = parameters.find((p) => p.in === 'path' && p.pattern !== undefined)?.pattern;
  if (pattern === undefined) return {};
  return {
    untold: `the pattern of its path, ${pattern.slice(0, MAX_SHOWN)}, cannot be written as a path template`,
  };
}

/** What has to be in the query and is no plain value is a text there, which the caller knows. */
function boundParameter(parameter: Parameter): QueryParameter[] {
  const plain = queryParameter(parameter);
  if (plain !== undefined) return [plain];
  return parameter.required ? [{ name: parameter.name, type: 'string', required: true }] : [];
}

/** Only an AIP-style API takes its operations by one name; others have parameters for good. */
function exactTemplate(
  method: OpenApiMethod,
  written: PathTemplate,
  { operationKind, isNamed, isWritten }: PathForm,
): PathTemplate {
  if (method.isExact || isWritten || operationKind === 'status') return written;
  return foldTemplate(written, method.baseLength, isNamed) ?? written;
}

/** What is written in place gets a name of the protocol's; undefined for what says nothing of its members. */
function messageOf(
  schema: Schema | undefined,
  wanted: string,
  all: SchemaLookup,
  inline: InlineMessages,
): 'empty' | { readonly schema: string } | undefined {
  if (isEmptyMessage(schema, all)) return 'empty';
  const name = refName(schema);
  if (name !== undefined) return all.get(name) === undefined ? undefined : { schema: name };
  return schema?.properties && { schema: inline.name(schema, wanted) };
}
