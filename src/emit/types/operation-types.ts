import type { Payload } from '../../model/operations-api.js';
import { TYPE_URL_HOST } from '../../model/type-url.js';
import type { ApiSurface, PayloadSurface } from '../../surface/api-surface.js';
import type { PayloadTypeUrl } from '../../surface/payload-type-url.js';
import {
  type Code,
  code,
  identifier,
  joined,
  type Prose,
  prose,
  stringLiteral,
  templateText,
  trusted,
} from '../code.js';
import { documentedAlias, fits, generic, union } from '../layout.js';

/**
 * The declarations of an API's operation and of what it carries: the payloads that the sources
 * tell, discriminated by `@type`, and an `UnknownPayload` for any other.
 */
export function operationTypes(surface: ApiSurface): Code[] {
  const operation = identifier(surface.operationType);
  const doc = prose`An operation as the service sends it.`;
  if (surface.operationKind === 'status') {
    return [documentedAlias(doc, operation, (before) => statusOperation(surface, before))];
  }
  const payloadAlias = (name: Code, doc: Prose, role: Payload['role']): Code => {
    const payloads = surface.payloads.filter((payload) => payload.role === role);
    const known = payloads.map(payloadType);
    // Of what is not packed the document knows the type.
    const isClosed = payloads.length > 0 && payloads.every(({ isInline }) => isInline);
    const others = isClosed ? prose`` : prose`, or any other`;
    const which =
      known.length > 0
        ? prose`a message that is documented${others}`
        : prose`no ${trusted<Prose>(role)} type is documented`;
    const members = isClosed ? known : [...known, code`UnknownPayload`];
    return documentedAlias(prose`${doc}: ${which}.`, name, (before) => union(members, before));
  };
  const metadata = code`${operation}Metadata`;
  const response = code`${operation}Response`;
  const types = [metadata, response];
  return [
    payloadAlias(metadata, prose`The \`metadata\` of an operation`, 'metadata'),
    payloadAlias(response, prose`The \`response\` of an operation that has succeeded`, 'response'),
    documentedAlias(doc, operation, (before) => generic(code`Operation`, types, before)),
  ];
}

/** An operation of the service's own shape: what `get`, `wait` or a page of `list` answers with. */
function statusOperation(
  { statusOperationType: type, held, shape }: ApiSurface,
  before: number,
): Code {
  if (type === undefined) return code`Readonly<Record<string, unknown>>`;
  const own = code`payloads.${identifier(type)}`;
  const roles = [held.metadata, held.response];
  if (shape === undefined) return own;
  const types = roles.map((members) =>
    members === undefined ? code`unknown` : memberOf(own, members),
  );
  const line = code`${own} & Holding<${joined(types, ', ')}>`;
  if (fits(`${line};`, before)) return line;
  return code`${own} & ${generic(code`Holding`, types, before + own.length + 3)}`;
}

/** `NonNullable<payloads.Task['result']>['output']` */
function memberOf(type: Code, members: readonly string[]): Code {
  return members.reduce<Code>(
    (whole, member, i) =>
      i === 0
        ? code`${whole}[${stringLiteral(member)}]`
        : code`NonNullable<${whole}>[${stringLiteral(member)}]`,
    type,
  );
}

/** A payload, with the `@type` that tells it apart where it is packed. */
function payloadType(payload: PayloadSurface): Code {
  const name = identifier(payload.type);
  if (payload.isInline) return code`payloads.${name}`;
  const tag = code`'@type': ${typeUrl(payload.typeUrl)}`;
  const line = code`({ ${tag} } & payloads.${name})`;
  // Behind the bar of a union, and before its semicolon.
  if (fits(`${line};`, 4)) return line;
  return code`({\n      ${tag};\n    } & payloads.${name})`;
}

/** A payload's `@type`. Where no source tells its package, any package is allowed. */
export function typeUrl(url: PayloadTypeUrl): Code {
  if ('whole' in url) return stringLiteral(url.whole);
  return code`\`${templateText(TYPE_URL_HOST)}\${string}.${templateText(url.simpleName)}\``;
}
