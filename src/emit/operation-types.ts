import type { OperationsApi, Payload } from '../model/operations-api.js';
import { refName } from '../model/schema.js';
import type { ClientView } from './client-view.js';
import { type Code, stringLiteral, templateText, trusted } from './code.js';
import { documentedAlias, fits, generic, union } from './layout.js';
import { payloadTypeUrl, TYPE_URL_HOST } from './payload-type-url.js';
import { bindingsOf } from './request-types.js';

/**
 * The declarations of an API's operation and of what it carries: the payloads that the sources
 * tell, told apart by `@type`, and an `UnknownPayload` for any other.
 */
export function operationTypes(
  api: OperationsApi,
  { operation }: ClientView,
  payloadNames: ReadonlyMap<string, Code>,
): Code[] {
  const doc = 'An operation as the service sends it.';
  if (api.operationKind === 'status') {
    return [documentedAlias(doc, operation, () => ownOperation(api, payloadNames))];
  }
  const payloadAlias = (name: Code, doc: string, role: Payload['role']): Code => {
    const known = payloadMembers(api, role, payloadNames);
    const which =
      known.length > 0
        ? 'a message that the documents tell, or any other'
        : 'the documents tell no message';
    const members = [...known, trusted('UnknownPayload')];
    return documentedAlias(`${doc}: ${which}.`, name, (before) => union(members, before));
  };
  const metadata = trusted(`${operation}Metadata`);
  const response = trusted(`${operation}Response`);
  const types = [metadata, response];
  return [
    payloadAlias(metadata, 'What a running operation tells about itself', 'metadata'),
    payloadAlias(response, 'What a finished operation yields', 'response'),
    documentedAlias(doc, operation, (before) => generic('Operation', types, before)),
  ];
}

/** An operation of the service's own shape: what `get`, `wait` or a page of `list` answers with. */
function ownOperation(api: OperationsApi, payloadNames: ReadonlyMap<string, Code>): Code {
  const answers = [...bindingsOf(api, 'get'), ...bindingsOf(api, 'wait')].map((b) => b.response);
  const pages = bindingsOf(api, 'list').flatMap(({ response }) => {
    const page = typeof response === 'object' ? api.schemas[response.schema] : undefined;
    const items = Object.values(page?.properties ?? {}).map((property) => refName(property.items));
    return items.flatMap((schema) => (schema === undefined ? [] : [{ schema }]));
  });
  for (const answer of [...answers, ...pages]) {
    const name = typeof answer === 'object' ? payloadNames.get(answer.schema) : undefined;
    if (name !== undefined) return trusted(`payloads.${name}`);
  }
  return trusted('Readonly<Record<string, unknown>>');
}

/** The messages that the sources tell. A server may send others: an `UnknownPayload` each. */
function payloadMembers(
  api: OperationsApi,
  role: Payload['role'],
  payloadNames: ReadonlyMap<string, Code>,
): Code[] {
  return api.payloads.flatMap((payload) => {
    const name = payloadNames.get(payload.schema);
    return payload.role === role && name !== undefined ? [taggedPayload(payload, name)] : [];
  });
}

/** A payload with the `@type` that tells it apart. */
function taggedPayload(payload: Payload, name: Code): Code {
  const tag = `'@type': ${payloadUrl(payload)}`;
  const line = `({ ${tag} } & payloads.${name})`;
  // Behind the bar of a union, and before its semicolon.
  if (fits(`${line};`, 4)) return trusted(line);
  return trusted(`({\n      ${tag};\n    } & payloads.${name})`);
}

/** A payload's `@type`. Where no source tells its package, any package is allowed. */
function payloadUrl(payload: Payload): Code {
  const url = payloadTypeUrl(payload);
  if ('whole' in url) return stringLiteral(url.whole);
  return trusted(`\`${TYPE_URL_HOST}\${string}.${templateText(url.simpleName)}\``);
}
