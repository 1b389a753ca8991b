/**
 * `lrogen/generate`: what the commands `generate` and `check` do. Compilers are loaded once something is
 * to be rendered; a bundler is to leave it as it is.
 *
 * @module
 */
export { type CheckOptions, type CheckResult, check } from '../check/check.js';
export type { ApiDisagreement, Findings } from '../check/findings.js';
export { type GenerateOptions, generate } from '../generate/generate.js';
export type { ApplyPlanOptions, WriteResult } from '../output/apply-plan.js';
export type { LineDifference, OutputDifference } from '../output/output-diff.js';
