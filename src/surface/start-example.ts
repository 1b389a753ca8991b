import { nameFields } from '../model/collection.js';
import { own } from '../model/own.js';
import { refName, type Schema, type Schemas } from '../model/schema.js';
import { filledIn } from './example.js';
import { literalsOf, type RequestMember } from './request-member.js';
import type { StartExample, StartSurface } from './start-surface.js';

/** More characters than a name has. */
const MAX_NAME = 10_000;

/** Messages inside each other that an example may have. */
const MAX_DEPTH = 4;

/** What a reader who tries an example would be sorry for. */
const DESTRUCTIVE: ReadonlySet<string> = new Set(
  'abandon delete destroy drop erase purge remove reset revoke terminate undeploy wipe'.split(' '),
);

/** One that makes something, of those the one of the shortest name; none that takes something away. */
export function startExample(
  methods: readonly StartSurface[],
  messages: Schemas,
): StartExample | undefined {
  const harmless = methods.filter(
    ({ name, calls }) =>
      !wordsOf(name).some((word) => DESTRUCTIVE.has(word)) &&
      calls.every(({ httpMethod }) => httpMethod !== 'DELETE'),
  );
  const examples = harmless.flatMap(({ name, paths, fields, body = '' }) => {
    const { properties = {}, required = [] } = fields;
    const isShown = own(properties, body) !== undefined && !required.includes(body);
    const shown = isShown ? { ...fields, required: [...required, body] } : fields;
    const inBody = example(shown, messages, 0);
    if (inBody === undefined) return [];
    return [{ name, request: { ...inPath(paths), ...Object(inBody) } }];
  });
  const rank = ({ name }: StartExample): number =>
    (/^(?:create|insert)|Create(?![a-z])/.test(name) ? 0 : MAX_NAME) + name.length;
  return examples.sort((a, b) => rank(a) - rank(b))[0];
}

/** `create` and `instance` of `createInstance` */
function wordsOf(name: string): string[] {
  return name.split(/(?=[A-Z])|_/).map((word) => word.toLowerCase());
}

/** Names as a whole show more than their parts. */
function inPath(paths: StartSurface['paths']): Record<string, string> {
  const isWhole = (members: readonly RequestMember[]): boolean =>
    members.some(({ types }) =>
      types.some((type) => typeof type === 'object' && 'pattern' in type),
    );
  const members = paths.find(isWhole) ?? paths[0] ?? [];
  return Object.fromEntries(
    members.map(({ name, types }) => {
      const [pattern] = types.flatMap((type) =>
        typeof type === 'object' && 'pattern' in type ? [type.pattern] : [],
      );
      const [value] = literalsOf(types);
      if (value !== undefined) return [name, value] as const;
      return [name, pattern ? filledIn(pattern, nameFields(pattern)) : placeholder(name)] as const;
    }),
  );
}

/** A value of a schema; undefined where none can be shown. */
function example(schema: Schema, messages: Schemas, depth: number, name = ''): unknown {
  if (depth > MAX_DEPTH) return undefined;
  const ref = refName(schema);
  if (ref !== undefined) {
    const message = own(messages, ref);
    return message && example(message, messages, depth + 1, name);
  }
  switch (schema.type) {
    case 'string':
      return schema.enum?.find((value) => !/UNSPECIFIED$/.test(value)) ?? textOf(schema, name);
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'array':
      return [];
    default:
      return objectOf(schema, messages, depth);
  }
}

function objectOf(
  { properties = {}, required = [] }: Schema,
  messages: Schemas,
  depth: number,
): Record<string, unknown> | undefined {
  const members = required.map((name) => {
    const property = own(properties, name);
    return [name, property && example(property, messages, depth, name)] as const;
  });
  return members.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(members);
}

function textOf({ format }: Schema, name: string): string {
  if (format === 'int64' || format === 'uint64') return '1';
  if (format === 'google-duration') return '60s';
  if (format === 'google-datetime' || format === 'date-time') return '2026-01-31T00:00:00Z';
  return placeholder(name);
}

/** `my-instance` of `instanceId` */
function placeholder(name: string): string {
  return `my-${name.replace(/(?<=.)_?[Ii]d$/, '').replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;
}
