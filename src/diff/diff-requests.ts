import type {
  MemberType,
  MethodSurface,
  RequestMember,
  RequestSurface,
} from '../surface/api-surface.js';
import { literalsOf } from '../surface/request-member.js';
import { type Change, changeOf } from './change.js';
import { formatOf, isUntold, isWithin } from './format.js';
import type { HttpRequest } from './http-request.js';
import { matched, pairOf, withRenamed } from './matched.js';
import { type RenamedForm, renamedForms } from './renamed-forms.js';
import { shapeText, valuesText } from './shape.js';

type Members = Pick<RequestSurface, 'members'>;
type Requests = Pick<MethodSurface, 'requestType' | 'requests'> & {
  readonly calls: readonly HttpRequest[];
};

/** The forms of a method's requests, and what each holds beside the name that it is about. */
export function diffRequests(before: Requests, after: Requests): Change[] {
  const { requestType } = before;
  const { added, removed, both } = matched(byPath(before), byPath(after));
  const renamed = renamedForms({ added, removed }, before.calls, after.calls);
  const isRenamed = (form: RequestSurface): boolean =>
    renamed.some((one) => one.before === form || one.after === form);
  return distinct([
    ...added.flatMap(([to, form]) =>
      isRenamed(form) ? [] : [changeOf('requestFormAdded', requestType, { to })],
    ),
    ...removed.flatMap(([from, form]) =>
      isRenamed(form) ? [] : [changeOf('requestFormRemoved', requestType, { from })],
    ),
    ...renamed.flatMap((form) => diffRenamedForm(requestType, form)),
    ...both.flatMap(([, old, now]) => diffMembers(requestType, old, now)),
  ]);
}

/** What names of a form are called now, and what else changed in it. */
function diffRenamedForm(type: string, { before, after, names }: RenamedForm): Change[] {
  const formerly = new Map(names.map(({ from, to }) => [to, from]));
  const members = after.members.map((member) => ({
    ...member,
    name: formerly.get(member.name) ?? member.name,
  }));
  return [
    ...names.map((name) => changeOf('parameterRenamed', `${type}.${name.from}`, name)),
    ...diffMembers(type, before, { members }),
  ];
}

/** Forms that differ in their names only are one to callers: their other members are put together. */
function byPath({ requests }: Requests): Map<string, RequestSurface> {
  const forms = new Map<string, RequestSurface>();
  for (const form of requests) {
    const names = form.members.filter((member) => member.in === 'path').map(({ name }) => name);
    const key = `{ ${names.sort().join(', ')} }`;
    const known = forms.get(key)?.members ?? [];
    const further = form.members.filter(
      ({ name }) => !known.some((member) => member.name === name),
    );
    forms.set(key, { members: [...known, ...further] });
  }
  return forms;
}

/**
 * What callers give in a request, or in a message that one takes.
 *
 * @param arrived new names of types that got another name.
 */
export function diffMembers(
  type: string,
  before: Members,
  after: Members,
  arrived: ReadonlySet<string> = new Set(),
): Change[] {
  const pairs = matched(byName(before), byName(after));
  const spelled = withRenamed(pairs, (name, member) => {
    return `${name.replaceAll(/[_.-]/g, '').toLowerCase()} ${typeText(member)}`;
  });
  // A body is called after its type in a Discovery document, and gets another name with it.
  const { added, removed, moved } = withRenamed(spelled, (_, member) => {
    const text = typeText(member);
    return arrived.has(text.replace(/^a part of /, '')) ? text : undefined;
  });
  const renamed = [...spelled.moved, ...moved];
  const both = [...pairs.both, ...renamed.flatMap((one) => pairOf(pairs, one))];
  return [
    ...renamed.map(({ from, to }) => changeOf('parameterRenamed', `${type}.${from}`, { from, to })),
    ...added.map(([name, member]) => changeOf(addedAs(member), `${type}.${name}`)),
    ...removed.map(([name]) => changeOf('parameterRemoved', `${type}.${name}`)),
    ...both.flatMap(([name, old, now]) => diffMember(`${type}.${name}`, old, now)),
  ];
}

function byName({ members }: Members): Map<string, RequestMember> {
  return new Map(members.map((member) => [member.name, member]));
}

/** What became of one member. */
export function diffMember(symbol: string, old: RequestMember, now: RequestMember): Change[] {
  const values = { from: typeText(old), to: typeText(now) };
  const own = [...diffPresence(symbol, old, now), ...diffDeprecated(symbol, old, now)];
  if (old.isList !== now.isList) return [...own, changeOf('parameterChanged', symbol, values)];
  if (isMessage(old) && isMessage(now)) {
    return values.from === values.to
      ? own
      : [...own, changeOf(objectRule(old, now), symbol, values)];
  }
  const types = diffMemberTypes(symbol, old.types, now.types, values);
  return [
    ...own,
    ...types,
    ...(values.from === values.to ? diffMemberFormat(symbol, old, now) : []),
  ];
}

/** An object that takes any members takes those of every other one. */
function objectRule(old: RequestMember, now: RequestMember) {
  if (isAnyObject(now)) return 'parameterWidened';
  return isAnyObject(old) ? 'parameterNarrowed' : 'parameterChanged';
}

function isAnyObject({ types }: RequestMember): boolean {
  return types.every((type) => typeof type === 'object' && 'type' in type && type.type === RECORD);
}

const RECORD = shapeText({ type: 'object' });

function diffPresence(symbol: string, old: RequestMember, now: RequestMember): Change[] {
  if (isRequired(old) === isRequired(now)) return [];
  const values = { from: presenceText(old), to: presenceText(now) };
  return [changeOf(presentAs(now), symbol, values)];
}

function diffDeprecated(symbol: string, old: RequestMember, now: RequestMember): Change[] {
  if (old.deprecated === now.deprecated) return [];
  return [changeOf(now.deprecated ? 'parameterDeprecated' : 'parameterUndeprecated', symbol)];
}

/** What no type shows: how values are written. */
function diffMemberFormat(symbol: string, old: RequestMember, now: RequestMember): Change[] {
  const [from, to] = [memberFormat(old), memberFormat(now)];
  if (from === to) return [];
  const values = { from, to };
  return [changeOf(ruleOf(from, to), symbol, values)];
}

function ruleOf(from: string, to: string) {
  if (isWithin(from, to)) return 'parameterWidened';
  return isUntold(from, to) ? 'parameterFormatTold' : 'parameterFormat';
}

function memberFormat({ format, types }: RequestMember): string {
  return formatOf({ format, type: types.includes('number') ? 'number' : undefined });
}

function presenceText(member: RequestMember): string {
  return isRequired(member) ? 'required' : 'may be left out';
}

function addedAs(member: RequestMember) {
  if (!isRequired(member)) return 'parameterAdded';
  return member.isOptional ? 'parameterAddedNeeded' : 'parameterAddedRequired';
}

function presentAs(member: RequestMember) {
  if (!isRequired(member)) return 'parameterWidened';
  return member.isOptional ? 'parameterNeeded' : 'parameterNarrowed';
}

/** Whether callers have to say it, in the request or elsewhere. */
function isRequired({ isOptional, isNeeded = false }: RequestMember): boolean {
  return !isOptional || isNeeded;
}

/** Names are told by their collections; here is what else may be given. */
function diffMemberTypes(
  symbol: string,
  old: readonly MemberType[],
  now: readonly MemberType[],
  values: Pick<Change, 'from' | 'to'>,
): Change[] {
  const [wasName, isName] = [old, now].map((types) => types.some(isNameType));
  if (wasName && isName) return [];
  const [wasOpen, isOpen] = [old, now].map(takesAnyText);
  if (wasOpen && isOpen) return diffRequestValues(symbol, old, now);
  if (isOpen && (wasName || old.every(isLiteral)))
    return [changeOf('parameterWidened', symbol, values)];
  if (wasOpen && (isName || now.every(isLiteral)))
    return [changeOf('parameterNarrowed', symbol, values)];
  if (values.from === values.to) return [];
  if (now.includes('unknown')) return [changeOf('parameterWidened', symbol, values)];
  if (old.every(isLiteral) && now.every(isLiteral)) return diffRequestValues(symbol, old, now);
  return [
    changeOf(old.includes('unknown') ? 'parameterNarrowed' : 'parameterChanged', symbol, values),
  ];
}

function diffRequestValues(
  symbol: string,
  old: readonly MemberType[],
  now: readonly MemberType[],
): Change[] {
  const [before, after] = [literalsOf(old), literalsOf(now)];
  const added = after.filter((value) => !before.includes(value));
  const removed = before.filter((value) => !after.includes(value));
  if (before.length === 0 && after.length > 0) {
    return [changeOf('parameterValuesTold', symbol, { from: 'any value', to: valuesText(after) })];
  }
  if (before.length > 0 && after.length === 0) {
    return [changeOf('parameterWidened', symbol, { from: valuesText(before), to: 'any value' })];
  }
  return [
    ...added.map((value) => changeOf('requestValueAdded', `${symbol}(${value})`)),
    ...removed.map((value) => changeOf('requestValueRemoved', `${symbol}(${value})`)),
  ];
}

function isLiteral(type: MemberType): boolean {
  return typeof type === 'object' && 'literal' in type;
}

/** In a body a type is no name. */
function isMessage(member: RequestMember): boolean {
  return member.in === 'body' && member.types.every(isNameType);
}

function isNameType(type: MemberType): boolean {
  return typeof type === 'object' && !('literal' in type);
}

function takesAnyText(types: readonly MemberType[]): boolean {
  return types.includes('string') || types.includes('other string');
}

function typeText({ types, isList }: RequestMember): string {
  const text = types
    .map((type) => {
      if (type === 'other string') return 'string';
      if (typeof type === 'string') return type;
      if ('literal' in type) return `'${type.literal}'`;
      return 'type' in type ? type.type : 'a name';
    })
    .join(' | ');
  if (!isList) return text;
  return types.length > 1 ? `(${text})[]` : `${text}[]`;
}

/** Several forms may have a member in common: it is told once. */
function distinct(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
