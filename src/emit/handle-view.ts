import type { OperationsApi } from '../model/operations-api.js';
import { printPattern } from '../model/path-template.js';
import { type Code, trusted, typeName } from './code.js';
import { alias, signature, union } from './layout.js';
import type { OperationNames } from './operation-names.js';
import { bindingsOf } from './request-types.js';
import { templateName } from './template-name.js';

/** The polling handle of a client, and the method that makes one. */
export interface HandleView {
  /** `export type FileOperationHandle = …;` */
  readonly alias: Code;
  /** The head of `operation(target, options)`. */
  readonly signature: Code;
  /** The types of the names that it follows. */
  readonly names: readonly Code[];
}

/**
 * The handle of an API; undefined where there can be none. It follows an operation by its name
 * alone, so some `get` must take a name, or the parts of one.
 */
export function viewHandle(
  api: OperationsApi,
  prefix: Code,
  types: Code,
  names: readonly OperationNames[],
): HandleView | undefined {
  const followed = followedNames(api, names);
  if (followed.length === 0) return undefined;
  const handle = typeName(`${prefix}OperationHandle`);
  return {
    alias: alias(handle, (before) => union([`HandleOf<${types}>`], before)),
    signature: signature(
      'operation',
      [targetParameter(followed, names), 'options?: PollOptions'],
      handle,
    ),
    names: namesOf(followed, names),
  };
}

function targetParameter(
  followed: readonly OperationNames[],
  names: readonly OperationNames[],
): string {
  const head = 'target: OperationTarget<';
  const types = namesOf(followed, names);
  const text = union(types, `    ${head},`.length, '      ');
  return `${head}${text}${text.startsWith('\n') ? '\n    ' : ''}>`;
}

function namesOf(followed: readonly OperationNames[], names: readonly OperationNames[]): Code[] {
  if (followed.length === names.length) return [trusted('OperationName')];
  return followed.map(({ type }) => type);
}

/** The names that some `get` takes, whole or by its parts. */
function followedNames(api: OperationsApi, names: readonly OperationNames[]): OperationNames[] {
  const patterns = new Set(
    bindingsOf(api, 'get').map(({ template }) => {
      const pattern = templateName(template)?.pattern;
      return pattern && printPattern(pattern);
    }),
  );
  return names.filter(({ pattern }) => patterns.has(printPattern(pattern)));
}
