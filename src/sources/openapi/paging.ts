import type { DeclaredShape, Paging } from '../../model/declared-shape.js';
import type { JsonNode } from '../document/json-node.js';
import { membersOf } from '../operations/operation-schema.js';
import type { OperationsMethods } from '../operations/operations-methods.js';
import type { SchemaLookup } from '../schemas/document-schemas.js';
import type { OpenApiMethod } from './operation.js';

/** What a page may call that by which the next one is asked for. */
const NEXT = ['nextPageToken', 'next_page_token', 'nextCursor', 'next_cursor', 'cursor', 'next'];

/** What a list may call the parameter that takes it. */
const TOKEN = ['pageToken', 'page_token', 'cursor', 'pageCursor', 'page_cursor', 'next'];

/** A document, as far as it takes to tell how its pages lead on. */
interface Paged {
  readonly bound: OperationsMethods<OpenApiMethod>['bound'];
  readonly all: SchemaLookup;
  readonly shape: DeclaredShape | undefined;
}

/** What every client knows. */
const USUAL = { next: NEXT.slice(0, 2), token: TOKEN.slice(0, 2) };

/** Members that tell of a further page. */
const FURTHER =
  /^(?:next(?:_?(?:page|cursor|token|link|url|offset|marker|key).*)?|marker|has_?(?:more|next)(?:_?page)?|cursor|.*[a-z](?:_c|C)ursor|continuation_?token)$/i;

/**
 * How pages of a document's operations lead on, as somebody states or as its usual names plainly tell. Undefined
 * where it is as AIP-158 has it, or nobody can tell.
 */
export function pagingOf({ bound, all, shape }: Paged): Paging | undefined {
  for (const { method, kind } of bound) {
    if (kind !== 'list') continue;
    const members = membersOf(method.response, all);
    const parameters = method.parameters.flatMap((one) => (one.in === 'query' ? one.name : []));
    const stated = members.get(shape?.nextPage ?? '');
    const nextPage =
      (stated === undefined || isToken(stated) ? shape?.nextPage : undefined) ??
      NEXT.find((name) => isToken(members.get(name)));
    const pageToken = shape?.pageToken ?? TOKEN.find((name) => parameters.includes(name));
    if (nextPage === undefined || pageToken === undefined) continue;
    const isUsual = USUAL.next.includes(nextPage) && USUAL.token.includes(pageToken);
    return isUsual ? undefined : { nextPage, pageToken };
  }
  return undefined;
}

/** Says once which member of a page leads on where no client follows, and which that is stated no page has. */
export function reportPaging(
  root: JsonNode,
  document: Paged & { readonly paging: Paging | undefined },
): void {
  const { bound, all, shape, paging } = document;
  const list = bound.find(({ kind }) => kind === 'list')?.method;
  if (list === undefined) return;
  const members = membersOf(list.response, all);
  if (members.size === 0) return;
  const stated = shape?.nextPage;
  if (stated !== undefined && !members.has(stated)) {
    const message = `pages have no member "${stated}", which the shape that is stated has for the nextPage`;
    root.log.warn('LRO-SHAPE-MEMBER', list.node.pointer, message);
  }
  if (paging !== undefined || USUAL.next.some((name) => members.has(name))) return;
  const telling = [...members.keys()].filter((name) => FURTHER.test(name.replace(/^.*\./, '')));
  const further = telling.find((name) => isToken(members.get(name))) ?? stated ?? telling[0];
  if (further === undefined) return;
  const parameter = list.parameters.find(
    ({ in: place, name }) => place === 'query' && alike(name, further),
  );
  root.log.warn(
    'LRO-PAGE-NEXT',
    list.node.pointer,
    `pages tell of a further one in "${further}", which no client follows: a list ends after its first page`,
    isToken(members.get(further))
      ? `State it on the command line or in "shape" of the settings: --shape nextPage=${further} --shape pageToken=${parameter?.name ?? '<the parameter that takes it>'}`
      : `It ${isAddress(members.get(further)) ? 'is the address of that page' : 'is no text'}, and clients ask with a token alone: have the service tell one beside it, such as nextPageToken, for a parameter pageToken`,
  );
}

type Member = { readonly type?: unknown; readonly format?: unknown };

/** What holds a token is a text, and no address. */
function isToken(member: Member | undefined): boolean {
  return member !== undefined && (member.type ?? 'string') === 'string' && !isAddress(member);
}

/** `ContinuationToken` takes `continuationToken` and `next_continuation_token`. */
function alike(parameter: string, member: string): boolean {
  const [one, other] = [parameter, member].map((name) =>
    name
      .replace(/^.*\./, '')
      .replace(/[^A-Za-z0-9]/g, '')
      .toLowerCase(),
  );
  return other === one || other === `next${one}`;
}

function isAddress(member: Member | undefined): boolean {
  return /^ur[il]|^iri/.test(String(member?.format));
}
