import { collectionWord } from '../conformance/collection-word.js';
import { exampleOf } from '../conformance/template-example.js';
import type { Kind, PublishedApi, PublishedBinding } from './published-api.js';

/** A request that no server may ever see. */
export interface HostileRequest {
  readonly attack: string;
  readonly kind: Kind;
  readonly request: Readonly<Record<string, unknown>>;
}

/** What no template has a place for: it would be read as more than a name, somewhere on its way. */
export const UNSAFE: readonly (readonly [attack: string, change: (name: string) => unknown])[] = [
  ['nothing', () => ''],
  ['no text', () => 1],
  ['null', () => null],
  ['a list', (name) => [name]],
  ['a slash before it', (name) => `/${name}`],
  ['a slash behind it', (name) => `${name}/`],
  ['an empty segment', (name) => name.replace('/', '//')],
  ['a whole URL', (name) => `https://elsewhere.example/${name}`],
  ['a host', (name) => `//elsewhere.example/${name}`],
  ['a parent first', (name) => `../${name}`],
  ['a parent last', (name) => `${name}/..`],
  ...['..', '.', '%2e%2e', '%2E%2e', '.%2e', '%252e%252e', 'x/../y', 'x%2f..%2fy'].map(
    (text) => [`${text} for an id`, (name: string) => last(name, text)] as const,
  ),
  ...['..', '%2e%2e', ''].map(
    (text) =>
      [`${text || 'nothing'} for the first id`, (name: string) => first(name, text)] as const,
  ),
  ...['?', '?alt=media', '#', '#x', '\\', '\\..\\x', '\0', '\t', '\r\n', '\n', '\u0085'].map(
    (text) => [`${JSON.stringify(text)} behind it`, (name: string) => `${name}${text}`] as const,
  ),
  ['a header', (name) => `${name} HTTP/1.1\r\nx-evil: 1\r\n\r\nGET /`],
  ['half a character', (name) => `${name}\ud800`],
];

/** Names that are harmless and somebody else's, unless the API has a collection for them too. */
const FOREIGN: readonly (readonly [attack: string, change: (name: string) => string])[] = [
  ['user info', (name) => `@elsewhere.example/${name}`],
  ['another collection', (name) => name.replace(/[^/]+(?=\/[^/]+$)/, 'strangers')],
  ['a segment more', (name) => `${name}/x`],
  ['a segment less', (name) => name.replace(/\/[^/]+$/, '')],
];

const last = (name: string, id: string): string => name.replace(/[^/]+$/, id);
const first = (name: string, id: string): string => name.replace(/\/[^/]+/, `/${id}`);

/** Every attack on every variable of these bindings, the other variables as they should be. */
export function hostileRequests({ bindings }: PublishedApi, attacked = bindings): HostileRequest[] {
  return attacked.flatMap((binding) => {
    const { kind, template } = binding;
    const request = { ...exampleOf(template).request, ...collectionWord(binding, bindings) };
    const siblings = bindings.filter((binding) => binding.kind === kind);
    return Object.entries(request).flatMap(([field, name]) => {
      const changed = ([attack, change]: (typeof UNSAFE)[number]): HostileRequest => {
        return { attack, kind, request: { ...request, [field]: change(name) } };
      };
      const foreign = FOREIGN.map(changed).filter((hostile) => !isServed(hostile, siblings));
      return [...UNSAFE.map(changed), ...foreign].filter(
        (hostile) => hostile.request[field] !== name,
      );
    });
  });
}

/** Whether a template has a place for every value: `**` and a lone `*` take more than one expects. */
function isServed({ request }: HostileRequest, bindings: readonly PublishedBinding[]): boolean {
  return bindings.some(({ template }) =>
    [...template.matchAll(/\{([^=}]+)(?:=([^}]+))?\}/g)].every(([, field = '', pattern = '**']) => {
      const value = request[field];
      // The slashes of an id are encoded: it may hold what it likes.
      const expression = pattern === '*' ? '.+' : pattern.replace(/\*+/g, wildcard);
      return typeof value === 'string' && new RegExp(`^${expression}$`).test(value);
    }),
  );
}

function wildcard(stars: string): string {
  return stars === '*' ? '[^/]+' : '.+';
}
