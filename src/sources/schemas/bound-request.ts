import { compareText } from '../../model/compare-text.js';
import type { QueryParameter } from '../../model/parameter.js';
import { type PathTemplate, templateVariables } from '../../model/path-template.js';
import { directRefs, refName, type Schema, type Schemas } from '../../model/schema.js';
import type { StartClaim } from '../../model/source-api.js';
import { isScalarType } from './keywords.js';

/** Query parameters of one method; the largest published request has fewer than fifty. */
const MAX_QUERY_PARAMETERS = 200;

/** Messages inside a request, each as often as it stands in another, in which parameters are looked for. */
const MAX_MESSAGES = 2_000;

/** The request of an rpc, of which an HTTP rule says what goes where. */
export interface RpcRequest {
  /** The message's full name; none where it has no fields. */
  readonly message: string | undefined;
  readonly schemaOf: (message: string) => Schema | undefined;
  /** The name of a field in JSON, or of one inside it. */
  readonly jsonPath: (fieldPath: readonly string[]) => string;
}

/** Where the parts of a request go, and what of it is no message. */
export interface BoundRequest extends Pick<StartClaim, 'body' | 'queryParameters'> {
  /** The schema of a body that is no message, by a name that no message has. */
  readonly schemas: Schemas;
  /** Full names of the messages that the body is made of. */
  readonly roots: readonly string[];
}

/** Why an HTTP rule makes nothing of a request. */
export interface UnboundRequest {
  readonly reason: string;
}

/**
 * What an HTTP rule makes of a request (`google/api/http.proto`): what is not in the path goes into the body, as
 * a whole or a field of it, and the rest into the query.
 */
export function boundRequest(
  request: RpcRequest,
  template: PathTemplate,
  bodyName: string,
): BoundRequest | UnboundRequest {
  const { message, schemaOf, jsonPath } = request;
  const noField = { reason: `its body is "${bodyName}", which is no field of its request` };
  const root = message === undefined ? undefined : schemaOf(message);
  const none = { body: 'none', queryParameters: [], schemas: {}, roots: [] } as const;
  if (message === undefined) return bodyName === '' || bodyName === '*' ? none : noField;
  if (bodyName === '*') return { ...none, body: { schema: message }, roots: [message] };
  const field = bodyName === '' ? undefined : jsonPath([bodyName]);
  const inBody = field === undefined ? undefined : root?.properties?.[field];
  // What nobody declares may have any field.
  if (field !== undefined && inBody === undefined && root !== undefined) return noField;
  const taken = new Set(templateVariables(template).map(({ fieldPath }) => jsonPath(fieldPath)));
  if (field !== undefined) taken.add(field);
  const queryParameters = requestQuery(message, schemaOf, taken);
  if ('reason' in queryParameters) return queryParameters;
  if (field === undefined || inBody === undefined) return { ...none, queryParameters };
  const isRequired = root?.needed?.includes(field) === true;
  const name = refName(inBody);
  // What is no message has no name of its own.
  const schema = name ?? `${message}.${bodyName}`;
  const { readOnly: _, writeOnly: __, ...own } = inBody;
  return {
    body: { schema, field, ...(isRequired && { required: true }) },
    queryParameters,
    schemas: name === undefined ? { [schema]: own } : {},
    roots: directRefs(inBody),
  };
}

/**
 * Every field that is neither in the path nor the body, nor filled by the service alone (OUTPUT_ONLY); fields of
 * messages inside with a dot before them.
 * Names are those of JSON.
 */
function requestQuery(
  request: string,
  schemaOf: RpcRequest['schemaOf'],
  taken: ReadonlySet<string>,
): QueryParameter[] | UnboundRequest {
  const found: QueryParameter[] = [];
  let messages = 0;
  const add = (message: string, above: readonly string[], prefix: string): void => {
    const { properties = {}, needed } = schemaOf(message) ?? {};
    if (above.includes(message)) return;
    messages++;
    for (const [key, property] of Object.entries(properties)) {
      if (found.length > MAX_QUERY_PARAMETERS || messages > MAX_MESSAGES) return;
      const name = prefix + key;
      if (taken.has(name) || property.readOnly) continue;
      const inner = refName(property);
      if (inner !== undefined) add(inner, [...above, message], `${name}.`);
      // Of a message that may be absent, no field has to be there.
      else
        found.push(...parameter(name, property, prefix === '' && needed?.includes(key) === true));
    }
  };
  add(request, [], '');
  if (found.length > MAX_QUERY_PARAMETERS)
    return { reason: `its query would have more than ${MAX_QUERY_PARAMETERS} parameters` };
  if (messages > MAX_MESSAGES)
    return { reason: `its query would be made of more than ${MAX_MESSAGES} messages` };
  return found.sort((a, b) => compareText(a.name, b.name));
}

function parameter(name: string, schema: Schema, isRequired: boolean): QueryParameter[] {
  const single = schema.type === 'array' ? schema.items : schema;
  if (single === undefined || !isScalarType(single.type)) return [];
  return [
    {
      name,
      type: single.type,
      ...(single.format !== undefined && { format: single.format }),
      ...(schema.type === 'array' && { repeated: true }),
      ...(isRequired && { required: true }),
      ...(single.enum !== undefined && { enum: single.enum }),
      ...(schema.deprecated && { deprecated: true }),
    },
  ];
}
