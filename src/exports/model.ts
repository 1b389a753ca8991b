/**
 * `lrogen/model`: what is known of an API, its path templates and its diagnostics. Nothing is read.
 *
 * @module
 */
export { CATALOGUE, type DiagnosticCode } from '../diagnostics/catalogue.js';
export type { CatalogueEntry } from '../diagnostics/codes/catalogue-entry.js';
export type { Diagnostic, Problem } from '../diagnostics/diagnostic.js';
export { DiagnosticError, formatDiagnostic } from '../diagnostics/diagnostic.js';
export type { ExitCode } from '../diagnostics/exit-code.js';
export { exitCodeOf } from '../diagnostics/exit-code-of.js';
export type { DocumentedRow, PlacedRow } from '../model/documented.js';
export type { Disagreement, Evidence, SourceKind } from '../model/evidence.js';
export type { HttpMethod } from '../model/http-method.js';
export type { MethodKind } from '../model/methods.js';
export type { OperationStart } from '../model/operation-start.js';
export type {
  Endpoints,
  OperationBinding,
  OperationKind,
  OperationsApi,
  PathParameter,
  Payload,
  QueryParameter,
  SkippedMethod,
} from '../model/operations-api.js';
export { expandPathTemplate, matchPathTemplate } from '../model/path-expansion.js';
export { comparePathTemplates, samePaths } from '../model/path-order.js';
export {
  type PathTemplate,
  PathTemplateError,
  parsePathTemplate,
  printPathTemplate,
} from '../model/path-template.js';
export type { Schema, Schemas } from '../model/schema.js';
export type { BindingClaim, SourceApi } from '../model/source-api.js';
