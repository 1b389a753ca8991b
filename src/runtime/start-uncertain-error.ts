import { OperationsError } from './errors.js';

/** What a caller needs to find out what became of a start. */
interface UncertainStart {
  readonly requestId?: string | undefined;
  readonly parent?: string | undefined;
  readonly list?: object | undefined;
}

/**
 * The answer to a start was lost, so an operation may run of which nobody has the name. It was sent again
 * only where its `requestId` made that safe (AIP-155); the `cause` is what came instead of an answer.
 */
export class StartUncertainError extends OperationsError<UncertainStart> {
  static override readonly kind: string = 'StartUncertainError';
  declare readonly name: 'StartUncertainError';
  /** Starting again with the same one starts nothing twice; undefined where the method takes none. */
  declare readonly requestId: string | undefined;
  /** The resource that it was to work on or in. */
  declare readonly parent: string | undefined;
  /** The request of a `list` that may show the operation; undefined where the API has none for it. */
  declare readonly list: object | undefined;
}
