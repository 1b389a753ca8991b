/** A parser of SPDX licence expressions, as far as it is used here. */
declare module 'spdx-expression-parse' {
  /** @throws Error for what is no expression of known licences. */
  export default function parse(expression: string): object;
}
