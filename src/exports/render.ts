/**
 * `lrogen/render`: the model into packages, in memory. It loads compilers, and reads templates that lie
 * beside it: a bundler is to leave it as it is.
 *
 * @module
 */
export type { Templates } from '../emit/own-templates.js';
export type { PackageOptions } from '../emit/package/package-options.js';
/** The third step: the model into packages, each file as `{path, content}`. */
export { render } from '../emit/render.js';
export type { Transform } from '../emit/transform.js';
export type { RenderedFile } from '../model/rendered-file.js';
