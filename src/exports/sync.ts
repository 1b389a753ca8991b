/**
 * `lrogen/sync`: what the command `sync` does. It loads no compiler, and can be bundled.
 *
 * @module
 */
export type { ApplyPlanOptions, WriteResult } from '../output/apply-plan.js';
export type { OutputDifference } from '../output/output-diff.js';
export { factsOf } from '../sync/facts-of.js';
export { type SyncOptions, sync } from '../sync/sync.js';
