/** A text of JSON, and where in it each value stands. */
export interface JsonText {
  readonly value: unknown;
  /** `line 3, column 5` of what a path leads to; where that is absent, of what should hold it. */
  placeOf(path: readonly PropertyKey[]): string;
}

/** What is wrong with a text that is no JSON. */
export class JsonTextError extends Error {
  override readonly name = 'JsonTextError';
  /** `line 3, column 5` */
  readonly place: string;
  constructor(message: string, place: string) {
    super(message);
    this.place = place;
  }
}
