import { render } from '../../src/emit/render.js';
import type { OperationsApi } from '../../src/model/operations-api.js';
import type { RenderedFile } from '../../src/model/rendered-file.js';
import { typeErrors } from '../emit/type-check.js';

/** An API before and after. */
export interface Pair {
  readonly before: OperationsApi;
  readonly after: OperationsApi;
}

/**
 * What a consumer of each old package would be told by the compiler of the new one. The consumer does
 * all that the old declarations let it: it names every type, sends every request, makes and takes apart
 * every name, tells every payload apart and reads every field. All in one program, for the standard
 * library takes longer than all else.
 */
export function consumerErrors(pairs: readonly Pair[]): string[][] {
  const sides = [...new Set(pairs.flatMap(({ before, after }) => [before, after]))];
  const packages = new Map(sides.map((api, i) => [api, packageOf(api, `package${i}`)]));
  const consumers = pairs.map((pair, i) => consumer(pair, packages, `consumer${i}.ts`));
  const files = [...packages.values()].flatMap((one) => one.files);
  const errors = typeErrors([...files, ...consumers]);
  const isOwn = (i: number) => (line: string) => line.startsWith(`consumer${i}.ts:`);
  const foreign = errors.filter((line) => !pairs.some((_, i) => isOwn(i)(line)));
  // What does not compile by itself proves nothing.
  if (foreign.length > 0) throw new Error(foreign.join('\n'));
  return pairs.map((_, i) => errors.filter(isOwn(i)));
}

/** The package of a side: many pairs may share it, as it takes its time to be checked. */
interface Package {
  readonly modules: Modules;
  readonly files: readonly RenderedFile[];
}

function consumer(
  { before, after }: Pair,
  packages: ReadonlyMap<OperationsApi, Package>,
  path: string,
): RenderedFile {
  const [old, now] = [packages.get(before), packages.get(after)];
  if (old === undefined || now === undefined) throw new Error(`${path} has no packages`);
  const content = consumerOf(
    (name) => old.files.find((file) => file.path.endsWith(`/${name}`))?.content ?? '',
    { before: old.modules, after: now.modules },
  );
  return { path, content };
}

/** What a side is imported by. */
export interface Modules {
  readonly index: string;
  readonly starts: string;
}

function packageOf(api: OperationsApi, folder: string): Package {
  const files = render([api])
    .filter(({ path }) => path.endsWith('.ts'))
    .map(({ path, content }) => ({ path: path.replace(/^[^/]+\/[^/]+/, folder), content }));
  const modules = { index: `./${folder}/index.js`, starts: `./${folder}/starts.js` };
  return { modules, files };
}

/**
 * A program that does all that old declarations let it, with the new ones.
 *
 * @param text an old file of the version by its name, `types.d.ts`; empty where there is none.
 */
export function consumerOf(
  text: (name: string) => string,
  { before, after }: { readonly before: Modules; readonly after: Modules },
): string {
  const [types, payloads, client] = [text('types.d.ts'), text('payloads.d.ts'), text('index.d.ts')];
  const className = /declare class (\w+)/.exec(client)?.[1] ?? '';
  const named = exportsOf(types);
  const starts = text('starts.d.ts');
  const lines = [
    ...named.map((name) => `export type Named${name} = N.${name};`),
    ...exportsOf(payloads).flatMap((name) => readLines(name, payloads)),
    ...named.filter((name) => name.endsWith('Request')).flatMap((name) => requestLines(name)),
    ...named.filter((name) => name.endsWith('Name')).map(giveLine),
    ...named.filter((name) => name.endsWith('Fields')).flatMap(fieldLines),
    ...membersOf(client).map(
      (name) => `export const call_${name} = (c: N.${className}): unknown => c.${name};`,
    ),
    ...followLines(types, className),
    ...['Metadata', 'Response'].flatMap((role) => narrowLines(types, role)),
    ...exportsOf(text('requests.d.ts')).flatMap((name) => requestLines(name, 'S')),
    ...startLines(starts, className),
  ];
  return `
import { isPayload, type MetadataOf, type ResponseOf, type StartMethod } from '@lrogen/runtime';
import type * as O from '${before.index}';
import type * as N from '${after.index}';
${
  starts === ''
    ? ''
    : `import type * as OS from '${before.starts}';
import * as NS from '${after.starts}';
export const startsUsed: unknown = NS;`
}
type Deep<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [K in keyof T]-?: Deep<Exclude<T[K], undefined>> };
type Keys<T> = T extends unknown ? keyof T : never;
type Held<T> = T extends StartMethod<infer _A, infer _R, infer TOperation> ? TOperation : never;
export type Used = [Deep<string>, Keys<object>, Held<object>, MetadataOf<object>, ResponseOf<object>, O.Status];
export const used: unknown = isPayload;
${lines.join('\n')}
`;
}

/** Types without parameters. */
function exportsOf(text: string): string[] {
  return [...text.matchAll(/^export (?:interface|type) (\w+)(?= |\n)/gm)].map(
    ([, name = '']) => name,
  );
}

function membersOf(text: string): string[] {
  const all = [...text.matchAll(/^ {2}(\w+)\(/gm)].map(([, name = '']) => name);
  return [...new Set(all)].filter((name) => name !== 'constructor');
}

/** All fields of a payload, those that may be absent too; and as it comes, unless nothing is known of it. */
function readLines(name: string, payloads: string): string[] {
  const isEmpty = new RegExp(`export type ${name} = (?:Record<string|\\{ \\[key: string\\])`).test(
    payloads,
  );
  return [
    `export const deep_${name} = (now: Deep<N.payloads.${name}>): Deep<O.payloads.${name}> => now;`,
    ...(isEmpty
      ? []
      : [`export const read_${name} = (now: N.payloads.${name}): O.payloads.${name} => now;`]),
  ];
}

/** @param starts `S` for a type of the module of starts. */
function requestLines(name: string, starts: 'S' | '' = ''): string[] {
  const [old, now] = [`O${starts}.${name}`, `N${starts}.${name}`];
  return [
    `export const send${starts}_${name} = (old: ${old}): ${now} => old;`,
    `export const keys${starts}_${name} = (key: Keys<${old}>): Keys<${now}> => key;`,
  ];
}

/** Starts each operation, and reads what is known of it. */
function startLines(starts: string, className: string): string[] {
  const methods = starts.matchAll(
    /declare const (\w+): StartMethod<\s*\w+,\s*requests\.(\w+),\s*(?:Operation<([^;]*)>|\w+)\s*>;/g,
  );
  return [...methods].flatMap(([, name = '', request = '', held = '']) => [
    `export const start_${name} = (c: N.${className}, old: OS.${request}): unknown => c.start(NS.${name}, old);`,
    ...heldLines(name, held),
  ]);
}

/** @param held metadata and response: packed messages, `undefined`, or a union. */
function heldLines(name: string, held: string): string[] {
  const parts = held.match(/Packed<[^>]*>|\w+/g) ?? [];
  return parts.flatMap((part, i) => {
    const [role, now] =
      i === 0
        ? ['Metadata', `MetadataOf<Held<typeof NS.${name}>>`]
        : ['Response', `ResponseOf<Held<typeof NS.${name}>>`];
    const message = /^Packed<[^,]*, payloads\.(\w+)>$/.exec(part)?.[1];
    if (message !== undefined) {
      return [
        `export const held${role}_${name} = (now: Deep<${now}>): Deep<O.payloads.${message}> => now;`,
      ];
    }
    return part === 'undefined'
      ? [`export const held${role}_${name} = (now: ${now} | undefined): undefined => now;`]
      : [];
  });
}

function giveLine(name: string): string {
  const now = name === 'OperationParentName' ? name : 'OperationName';
  return `export const give_${name} = (old: O.${name}): N.${now} => old;`;
}

function fieldLines(name: string): string[] {
  return [
    `export const make_${name} = (old: O.${name}): N.OperationNameFields => old;`,
    `export const part_${name} = (key: keyof O.OperationNameFields): keyof N.OperationNameFields => key;`,
  ];
}

function followLines(types: string, className: string): string[] {
  const name = /interface (\w+Types) \{[^}]*\bfollowed\b/.exec(types)?.[1];
  if (name === undefined) return [];
  return [
    `export const follow = (c: N.${className}, old: O.${name}['followed']): unknown => c.operation(old);`,
  ];
}

/** By `isPayload`, with the `@type` of every payload that the old union has. */
function narrowLines(types: string, role: string): string[] {
  const alias = new RegExp(`export type (\\w+${role}) =([^;]*(?:\\{[^}]*\\}[^;]*)*);`).exec(types);
  if (alias === null) return [];
  const [, union, members = ''] = alias;
  const tags = [...members.matchAll(/'@type':\s*(['\x60])(.*?)\1/g)];
  return tags.map(([, , url = ''], i) => {
    const tag = url.replace(/\$\{string\}/g, 'google.cloud.library.v1');
    return `export const is_${role}_${i} = (now: N.${union}): boolean => isPayload(now, '${tag}');`;
  });
}
