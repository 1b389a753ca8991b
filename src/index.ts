/**
 * The generator as a library: what `lrogen generate` does, in memory. Nothing here reads a spec from
 * disk, writes a file or uses the network, and the same input gives the same output.
 *
 * ```ts
 * import { normalize, readSpecs, render } from 'lrogen';
 *
 * const { specs, diagnostics } = readSpecs([{ file: 'discovery/file.v1.json', text }]);
 * const { apis } = normalize(specs);
 * for (const { path, content } of render(apis)) console.log(path, content.length);
 * ```
 *
 * @module
 */
export type { Diagnostic } from './diagnostics/diagnostic.js';
export { DiagnosticError, formatDiagnostic } from './diagnostics/diagnostic.js';
export type { PackageOptions } from './emit/package/package-options.js';

/** The third step: the model into packages, each file as `{path, content}`. */
export { render } from './emit/render.js';
export type { DocumentedRow, PlacedRow } from './model/documented.js';
export type { Disagreement, Evidence, SourceKind } from './model/evidence.js';
export type { HttpMethod } from './model/http-method.js';
export type { BindingKind } from './model/methods.js';
export type {
  Endpoints,
  OperationBinding,
  OperationKind,
  OperationsApi,
  PathParameter,
  Payload,
  QueryParameter,
  SkippedMethod,
} from './model/operations-api.js';

export { expandPathTemplate, matchPathTemplate } from './model/path-expansion.js';
export { comparePathTemplates, samePaths } from './model/path-order.js';
export {
  type PathTemplate,
  PathTemplateError,
  parsePathTemplate,
  printPathTemplate,
} from './model/path-template.js';
export type { RenderedFile } from './model/rendered-file.js';
export type { Schema, Schemas } from './model/schema.js';
export type { BindingClaim, SourceApi } from './model/source-api.js';
export type { ConformanceRow, Verdict } from './normalize/conformance.js';
/** The second step: what the specs say into one model per service and version. */
export { type Normalized, normalize, type Specs } from './normalize/normalize.js';
export type { Exceptions } from './sources/exceptions.js';
export type { SourceDocument } from './sources/source-document.js';
/** The first step: documents into what they say. */
export { readSpecs, type SpecsReading } from './specs/read-specs.js';
