import type { ProtoEnum, ProtoFile, ProtoMessage } from './proto-file.js';
import { fullNameIn, scopesOf } from './scopes.js';
import { WELL_KNOWN_TYPES } from './well-known-types.js';

/** A message or an enum, by its full name. */
export type ProtoType = { readonly fullName: string; readonly file: ProtoFile } & (
  | { readonly kind: 'message'; readonly message: ProtoMessage }
  | { readonly kind: 'enum'; readonly enum: ProtoEnum }
);

/** Every message and every enum of some files, and how their names are looked up. */
export class ProtoTypes {
  readonly #types = new Map<string, ProtoType>();
  /** Full names that several files declare: the first of them counts. */
  readonly repeated: { readonly fullName: string; readonly file: ProtoFile }[] = [];

  /** @param beside files of which the types count that the others do not declare. */
  constructor(files: readonly ProtoFile[], beside: readonly ProtoFile[] = []) {
    for (const file of files) this.#add(file, file, file.package);
    const { length } = this.repeated;
    for (const file of beside) this.#add(file, file, file.package);
    this.repeated.length = length;
  }

  get(fullName: string): ProtoType | undefined {
    return this.#types.get(fullName);
  }

  /**
   * The full name that a name stands for in a scope, as protoc looks it up: from the innermost scope
   * outwards, where the first part of the name decides. One that begins with a dot is whole.
   * Undefined where there is no such type.
   *
   * @param scope full name of the message, the service or the package in which the name stands.
   */
  resolve(name: string, scope: string): string | undefined {
    if (name.startsWith('.')) return this.#known(name.slice(1));
    const [first = ''] = name.split('.', 1);
    for (const outer of scopesOf(scope)) {
      const found = this.#known(`${outer}.${name}`);
      if (found !== undefined) return found;
      // A message that has the name's first part hides all that stand further out.
      if (first !== name && this.#types.get(`${outer}.${first}`)?.kind === 'message')
        return undefined;
    }
    return this.#known(name);
  }

  #known(fullName: string): string | undefined {
    const isThere = this.#types.has(fullName) || Object.hasOwn(WELL_KNOWN_TYPES, fullName);
    return isThere ? fullName : undefined;
  }

  #add(holder: Pick<ProtoMessage, 'messages' | 'enums'>, file: ProtoFile, scope: string): void {
    for (const message of holder.messages) {
      const fullName = fullNameIn(scope, message.name);
      if (this.#put({ kind: 'message', fullName, message, file }))
        this.#add(message, file, fullName);
    }
    for (const one of holder.enums) {
      this.#put({ kind: 'enum', fullName: fullNameIn(scope, one.name), enum: one, file });
    }
  }

  #put(type: ProtoType): boolean {
    if (this.#types.has(type.fullName)) {
      this.repeated.push({ fullName: type.fullName, file: type.file });
      return false;
    }
    this.#types.set(type.fullName, type);
    return true;
  }
}
