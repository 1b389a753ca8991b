import type { ApiSurface, NameSurface } from '../../surface/api-surface.js';
import { type Code, identifier, trusted } from '../code.js';
import { alias, signature, union } from '../layout.js';

/** The polling handle of a client, and the method that makes one. */
export interface HandleView {
  /** `export type FileOperationHandle = …;` */
  readonly alias: Code;
  /** The head of `operation(target, options)`. */
  readonly signature: Code;
}

/** Undefined where there can be no handle. */
export function viewHandle(surface: ApiSurface): HandleView | undefined {
  if (surface.handleType === undefined) return undefined;
  const handle = identifier(surface.handleType);
  const types = identifier(surface.typesName);
  return {
    alias: alias(handle, (before) => union([trusted(`HandleOf<${types}>`)], before)),
    signature: signature('operation', [targetParameter(surface), 'options?: PollOptions'], handle),
  };
}

/** The types of the names that a handle follows. */
export function followedTypes({ followed, names }: ApiSurface): Code[] {
  if (followed.length === names.length) return [trusted('OperationName')];
  return followed.map(({ type }: NameSurface) => identifier(type));
}

function targetParameter(surface: ApiSurface): string {
  const head = 'target: OperationTarget<';
  const text = union(followedTypes(surface), `    ${head},`.length, '      ');
  return `${head}${text}${text.startsWith('\n') ? '\n    ' : ''}>`;
}
