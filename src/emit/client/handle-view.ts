import type { ApiSurface, NameSurface } from '../../surface/api-surface.js';
import { type Code, identifier, trusted } from '../code.js';
import { alias, signature, union } from '../layout.js';

/** The polling handle of a client, and the method that makes one. */
export interface HandleView {
  /** `export type FileOperationHandle = …;` */
  readonly alias: Code;
  /** The head of `operation(target, options)`. */
  readonly signature: Code;
  /** The same with the method that has started it, and the head of `start(method, request)`. */
  readonly starting: StartingView | undefined;
}

export interface StartingView {
  readonly operation: Code;
  readonly start: Code;
  /** The head of the implementation of both forms of `operation`. */
  readonly implementation: Code;
}

/** Undefined where there can be no handle. */
export function viewHandle(surface: ApiSurface): HandleView | undefined {
  if (surface.handleType === undefined) return undefined;
  const handle = identifier(surface.handleType);
  const types = identifier(surface.typesName);
  return {
    alias: alias(handle, (before) => union([trusted(`HandleOf<${types}>`)], before)),
    signature: signature('operation', [targetParameter(surface), 'options?: PollOptions'], handle),
    starting: surface.starts.methods.length > 0 ? viewStarting(surface) : undefined,
  };
}

function viewStarting(surface: ApiSurface): StartingView {
  const types = identifier(surface.typesName);
  const target = targetParameter(surface);
  const handle = `StartedHandle<${types}, TOperation>`;
  return {
    operation: signature(
      'operation<TOperation extends object>',
      [target, `method: StartMethod<${types}, object, TOperation>`, 'options?: PollOptions'],
      handle,
    ),
    start: signature(
      'start<TRequest extends object, TOperation extends object>',
      [
        `method: StartMethod<${types}, TRequest, TOperation>`,
        'request: NoInfer<TRequest>',
        'options?: CallOptions',
      ],
      `Promise<${handle}>`,
    ),
    implementation: signature(
      'operation',
      [target, `method?: PollOptions | StartMethod<${types}>`, 'options?: PollOptions'],
      'never',
    ),
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
