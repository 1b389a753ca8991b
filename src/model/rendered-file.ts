/** A file of the output, complete and in memory. */
export interface RenderedFile {
  /** Relative to the root of the output, with `/`: `file/src/v1/client.ts`. */
  readonly path: string;
  /** The whole text, written as UTF-8. */
  readonly content: string;
}
