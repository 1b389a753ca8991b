/**
 * The generator as a library, in two floors. Whoever needs a part of it imports that alone: `lrogen/read`
 * and `lrogen/sync` load no compiler and can be bundled, `lrogen/model` is nothing but the model.
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
export { defineConfig } from './config/define-config.js';
export {
  type OutputSettings,
  readSettings,
  type Settings,
  type SettingsOptions,
} from './config/settings.js';
export type { SettingsInput } from './config/settings-schema.js';
export type { ApiDiff, DiffRules } from './diff/api-diff.js';
export type { Change } from './diff/change.js';
export { type DiffOptions, type DiffResult, diff } from './diff/diff.js';
export type { ReleaseKind } from './diff/release-kind.js';
export * from './exports/generate.js';
export * from './exports/model.js';
export * from './exports/read.js';
export * from './exports/render.js';
export * from './exports/sync.js';
export { type DeprecateOptions, type DeprecateResult, deprecate } from './release/deprecate.js';
export { type PublishOptions, type PublishResult, publish } from './release/publish.js';
export { type ReleaseOptions, type ReleaseResult, release } from './release/release.js';
export type { PlannedRelease } from './release/release-plan.js';
