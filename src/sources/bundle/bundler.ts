import { isJsonObject, type JsonObject, type JsonValue } from '../document/json-node.js';
import { pointerMembers, valueAt } from '../document/value-at.js';
import { type ForeignPlace, placeInFolder } from './place-in-folder.js';

/** Values that may be copied from other files, so that references that multiply come to an end. */
const MAX_COPIED = 200_000;

/** What a value is where it stands: of schemas only the place is copied, and only once. */
type Role = 'schema' | 'schemas' | 'other';

/**
 * Makes one OpenAPI or Swagger document of several files of a folder: schemas of other files are put beside the
 * document's own, everything else where it is used. What leads out of the folder, nowhere, or in a circle stays a
 * reference, of which the document's reader tells.
 */
export class Bundler {
  /** The files that something was taken from. */
  readonly used = new Set<string>();
  readonly #file: string;
  readonly #root: JsonObject;
  readonly #find: (file: string) => JsonValue | undefined;
  readonly #names = new Map<string, string>();
  readonly #schemas: Map<string, JsonValue>;
  readonly #prefix: string;
  #copied = 0;

  constructor(file: string, root: JsonObject, find: (file: string) => JsonValue | undefined) {
    this.#file = file;
    this.#root = root;
    this.#find = find;
    this.#prefix = root.swagger === undefined ? '#/components/schemas/' : '#/definitions/';
    const own = inside(root, this.#prefix.slice(1, -1));
    this.#schemas = new Map(Object.entries(isJsonObject(own) ? own : {}));
  }

  bundle(): JsonObject {
    for (const [name, schema] of [...this.#schemas]) this.#takeOwn(name, schema);
    const root = this.#walk(this.#root, this.#file, 'other', []) as JsonObject;
    const schemas = Object.fromEntries(this.#schemas);
    if (this.#root.swagger !== undefined) return { ...root, definitions: schemas };
    const components = isJsonObject(root.components) ? root.components : {};
    return { ...root, components: { ...components, schemas } };
  }

  /** A schema of the document itself that is one of another file has its name. */
  #takeOwn(name: string, schema: JsonValue): void {
    const place = isJsonObject(schema) ? this.#foreign(schema, this.#file) : undefined;
    const target = place && this.#targetOf(place);
    if (place === undefined || target === undefined) {
      this.#schemas.set(name, this.#walk(schema, this.#file, 'schema', []));
      return;
    }
    this.#names.set(keyOf(place), name);
    this.#schemas.set(name, this.#walk(target, place.file, 'schema', []));
  }

  #walk(value: JsonValue, file: string, role: Role, path: readonly string[]): JsonValue {
    if (file !== this.#file) this.#copied += 1;
    if (Array.isArray(value)) return value.map((item) => this.#walk(item, file, role, path));
    if (!isJsonObject(value)) return value;
    const place = this.#foreign(value, file);
    if (place !== undefined) return this.#replaced(value, place, role, path);
    const entries = Object.entries(value).flatMap(([name, inner]): [string, JsonValue][] => {
      const isOwnSchemas = file === this.#file && role === 'schemas';
      return isOwnSchemas ? [] : [[name, this.#walk(inner, file, roleOf(name, role), path)]];
    });
    return Object.fromEntries(entries);
  }

  #replaced(
    value: JsonObject,
    place: ForeignPlace,
    role: Role,
    path: readonly string[],
  ): JsonValue {
    if (place.file === this.#file) return { ...value, $ref: `#${place.pointer}` };
    const key = keyOf(place);
    const known = this.#names.get(key);
    if (known !== undefined) return { ...value, $ref: this.#prefix + known };
    const target = this.#targetOf(place);
    if (target === undefined || path.includes(key) || this.#copied > MAX_COPIED) return value;
    if (role === 'other') return this.#walk(target, place.file, role, [...path, key]);
    const name = this.#freeName(place);
    this.#names.set(key, name);
    this.#schemas.set(name, {});
    this.#schemas.set(name, this.#walk(target, place.file, 'schema', []));
    return { ...value, $ref: this.#prefix + name };
  }

  /** Where a reference leads that is not one of the document's own; undefined for none. */
  #foreign({ $ref }: JsonObject, file: string): ForeignPlace | undefined {
    if (typeof $ref !== 'string' || (file === this.#file && $ref.startsWith('#'))) return undefined;
    return placeInFolder($ref, file);
  }

  #targetOf({ file, pointer }: ForeignPlace): JsonValue | undefined {
    const tree = this.#find(file);
    const target = tree === undefined ? undefined : inside(tree, pointer);
    if (target !== undefined) this.used.add(file);
    return target;
  }

  #freeName({ file, pointer }: ForeignPlace): string {
    const last = pointer === '' ? file.replace(/\.[^./]*$/, '') : pointer;
    const name = last.slice(last.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_') || 'Schema';
    let free = name;
    for (let number = 2; this.#schemas.has(free); number++) free = `${name}${number}`;
    return free;
  }
}

function keyOf({ file, pointer }: ForeignPlace): string {
  return `${file}#${pointer}`;
}

function roleOf(name: string, role: Role): Role {
  if (role !== 'other') return 'schema';
  if (name === 'schema') return 'schema';
  return name === 'schemas' || name === 'definitions' ? 'schemas' : 'other';
}

/** The value at a JSON pointer. */
function inside(tree: JsonValue, pointer: string): JsonValue | undefined {
  if (pointer === '' || pointer === '/') return tree;
  return valueAt(tree, pointerMembers(pointer));
}
