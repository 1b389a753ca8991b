import type { ApiSurface, NameSurface } from '../../surface/api-surface.js';
import { type Code, code, identifier } from '../code.js';
import { alias, signature, union } from '../layout.js';

const POLL_OPTIONS = code`options?: PollOptions`;

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
    alias: alias(handle, (before) => union([code`HandleOf<${types}>`], before)),
    signature: signature(code`operation`, [targetParameter(surface), POLL_OPTIONS], handle),
    starting: surface.starts.methods.length > 0 ? viewStarting(surface) : undefined,
  };
}

function viewStarting(surface: ApiSurface): StartingView {
  const types = identifier(surface.typesName);
  const target = targetParameter(surface);
  const handle = code`StartedHandle<${types}, TOperation>`;
  return {
    operation: signature(
      code`operation<TOperation extends object>`,
      [target, code`method: StartMethod<${types}, object, TOperation>`, POLL_OPTIONS],
      handle,
    ),
    start: signature(
      code`start<TRequest extends object, TOperation extends object>`,
      [
        code`method: StartMethod<${types}, TRequest, TOperation>`,
        code`request: NoInfer<TRequest>`,
        code`options?: CallOptions`,
      ],
      code`Promise<${handle}>`,
    ),
    implementation: signature(
      code`operation`,
      [target, code`method?: PollOptions | StartMethod<${types}>`, POLL_OPTIONS],
      code`never`,
    ),
  };
}

/** The types of the names that a handle follows. */
export function followedTypes({ followed, names }: ApiSurface): Code[] {
  if (followed.length === names.length) return [code`OperationName`];
  return followed.map(({ type }: NameSurface) => identifier(type));
}

function targetParameter(surface: ApiSurface): Code {
  const head = code`target: OperationTarget<`;
  const text = union(followedTypes(surface), `    ${head},`.length, '      ');
  return text.startsWith('\n') ? code`${head}${text}\n    >` : code`${head}${text}>`;
}
