/**
 * The generator as a library, in two floors.
 *
 * Pure: `readSpecs`, `normalize` and `render` work in memory. They read nothing from disk, write
 * nothing and use no network, and the same input gives the same output.
 *
 * ```ts
 * import { normalize, readSpecs, render } from 'lrogen';
 *
 * const { specs, diagnostics } = readSpecs([{ file: 'discovery/file.v1.json', text }]);
 * const { apis } = normalize(specs);
 * for (const { path, content } of render(apis)) console.log(path, content.length);
 * ```
 *
 * On disk: `generate`, `check` and `sync` are what the commands of these names call. They print
 * nothing: `onStep` and `onDiagnostic` tell while they work, and what they found is their result.
 *
 * ```ts
 * import { exitCodeOf, generate } from 'lrogen';
 *
 * const { changes, diagnostics } = await generate({ specs: 'specs', out: 'generated', dryRun: true });
 * process.exitCode = exitCodeOf(diagnostics);
 * ```
 *
 * @module
 */
export { type CheckOptions, type CheckResult, check } from './check/check.js';
export type { ApiDisagreement, Findings } from './check/findings.js';
export { defineConfig } from './config/define-config.js';
export type { SettingsInput } from './config/settings-schema.js';
export { CATALOGUE, type DiagnosticCode } from './diagnostics/catalogue.js';
export type { CatalogueEntry } from './diagnostics/codes/catalogue-entry.js';
export type { Diagnostic, Problem } from './diagnostics/diagnostic.js';
export { DiagnosticError, formatDiagnostic } from './diagnostics/diagnostic.js';
export type { ExitCode } from './diagnostics/exit-code.js';
export { exitCodeOf } from './diagnostics/exit-code-of.js';
export type { RunListener, Step } from './diagnostics/run-listener.js';
export type { ApiDiff, DiffRules } from './diff/api-diff.js';
export type { Change } from './diff/change.js';
export { type DiffOptions, type DiffResult, diff } from './diff/diff.js';
export type { ReleaseKind } from './diff/release-kind.js';
export type { PackageOptions } from './emit/package/package-options.js';
/** The third step: the model into packages, each file as `{path, content}`. */
export { render } from './emit/render.js';
export { type GenerateOptions, generate } from './generate/generate.js';
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
export type { ApplyPlanOptions, WriteResult } from './output/apply-plan.js';
export type { LineDifference, OutputDifference } from './output/output-diff.js';
export { type PublishOptions, type PublishResult, publish } from './release/publish.js';
export { type ReleaseOptions, type ReleaseResult, release } from './release/release.js';
export type { PlannedRelease } from './release/release-plan.js';
export type { SourceDocument } from './sources/document/source-document.js';
export type { Exceptions } from './sources/exceptions.js';
/** A folder of specs into the model: the first two steps, on disk. */
export { readModel } from './specs/read-model.js';
/** The first step: documents into what they say. */
export { readSpecs, type SpecsReading } from './specs/read-specs.js';
export { type SyncOptions, sync } from './sync/sync.js';
