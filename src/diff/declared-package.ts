import { isDeepStrictEqual } from 'node:util';
import type { OperationsApi } from '../model/operations-api.js';

/** A file of a side by its path with `/`; undefined where there is none. */
export type ReadFile = (path: string) => string | undefined;

/** One version of an API in a package, as the package declares it. */
export interface DeclaredPackage {
  /** `@lrogen/file` */
  readonly name: string;
  readonly version: string;
  /** Files by their paths in the package, without `./`. */
  readonly read: ReadFile;
  /** What can be imported: declarations by subpath, `./v1`; undefined for what declares nothing. */
  readonly subpaths: ReadonlyMap<string, string | undefined>;
}

/** What tells, in the folder of a version, what it was made of. */
export const DOCUMENT = 'openapi.json';

/** The package that the document of an API is in; undefined where it is in none. */
export function declaredPackage(
  { version, bindings }: Pick<OperationsApi, 'version' | 'bindings'>,
  read: ReadFile,
): DeclaredPackage | undefined {
  const end = `${version}/${DOCUMENT}`;
  const file = bindings
    .flatMap(({ evidence }) => evidence.map((one) => one.file))
    .find((path) => path === end || path.endsWith(`/${end}`));
  return file === undefined ? undefined : packageIn(file.slice(0, -end.length), version, read);
}

/**
 * A version in the package of a folder; undefined where that holds none.
 *
 * @param root what the paths of its files begin with: `file/`, or nothing.
 */
export function packageIn(
  root: string,
  version: string,
  read: ReadFile,
): DeclaredPackage | undefined {
  const manifest = read(`${root}package.json`);
  if (manifest === undefined) return undefined;
  const { name, exports = {} } = JSON.parse(manifest) as {
    readonly name: string;
    readonly exports?: Readonly<Record<string, unknown>>;
  };
  const subpaths = Object.entries(exports).filter(([path]) => isOf(version, path, exports));
  return {
    name,
    version,
    read: (path) => read(root + path),
    subpaths: new Map(subpaths.map(([path, target]) => [path, typesOf(target)])),
  };
}

/** What declares anything in a version; its modules hand on no others. */
const DECLARATIONS = ['api', 'index', 'payloads', 'requests', 'starts', 'types'];

/** Whether two packages declare the same, word for word. */
export function isDeclaredAlike(a: DeclaredPackage, b: DeclaredPackage): boolean {
  const files = ['index.d.ts', ...DECLARATIONS.map((name) => `${a.version}/${name}.d.ts`)];
  const isSame = (path: string): boolean => a.read(path) === b.read(path);
  return isDeepStrictEqual(a.subpaths, b.subpaths) && files.every(isSame);
}

/** Whether two packages tell and declare the same, word for word. */
export function isPackedAlike(a: DeclaredPackage, b: DeclaredPackage): boolean {
  const document = `${a.version}/${DOCUMENT}`;
  return a.read(document) === b.read(document) && isDeclaredAlike(a, b);
}

/** Whether a subpath is of this version, or of the package as a whole. */
function isOf(version: string, path: string, exports: object): boolean {
  const [, folder = ''] = path.split('/');
  return folder === version || !Object.hasOwn(exports, `./${folder}/${DOCUMENT}`);
}

function typesOf(target: unknown): string | undefined {
  const { types } = (target ?? {}) as { readonly types?: unknown };
  return typeof types === 'string' ? types.replace(/^\.\//, '') : undefined;
}

/**
 * The class of the client, which no document tells: the one of the version's that the module of the
 * package itself names.
 */
export function declaredClient({ version, read }: DeclaredPackage): string | undefined {
  const named = (read('index.d.ts') ?? '').match(/(?<=\bas )\w+/g) ?? [];
  const index = read(`${version}/index.d.ts`) ?? '';
  const classes = index.match(/(?<=^export declare class )\w+/gm) ?? [];
  return classes.find((name) => named.some((one) => one === name));
}
