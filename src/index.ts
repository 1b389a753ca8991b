/** The generator as a library: pure, in memory in and `{path, content}[]` out. */
export type { Diagnostic } from './diagnostics.js';
export { DiagnosticError, formatDiagnostic } from './diagnostics.js';
export type { PackageOptions } from './emit/package-files.js';
export { render } from './emit/render.js';
export type { DocumentedRow } from './model/documented.js';
export type { Disagreement, Evidence, SourceKind } from './model/evidence.js';
export type {
  BindingKind,
  Endpoints,
  LeftOut,
  OperationBinding,
  OperationKind,
  OperationsApi,
  Payload,
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
export type { ConformanceRow, Verdict } from './normalize/conformance.js';
export { type Normalized, normalize, type Specs } from './normalize/normalize.js';
export { readSpecs, type SpecsReading } from './read-specs.js';
export type { SourceDocument } from './sources/source-document.js';
