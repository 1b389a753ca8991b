/**
 * `lrogen/read`: documents into the model, and what a site or a plugin shows of it: documented URLs, rows
 * as `lrogen list` prints them, names of clients and types. It loads no compiler, and can be bundled.
 *
 * ```ts
 * import { apiSurface, listRows, readModel } from 'lrogen/read';
 *
 * const { apis } = await readModel('specs', { selectors: ['file'] });
 * for (const api of apis) console.log(apiSurface(api).clientName, listRows(api).map(({ url }) => url));
 * ```
 *
 * @module
 */
export type { RunListener, Step } from '../diagnostics/run-listener.js';
/** What callers of an API see: the names of its client, methods, types and operations. */
export { surfaceFor as apiSurface } from '../emit/surface-for.js';
export type { ConformanceRow, Verdict } from '../normalize/conformance.js';
export { bindingUrl, documentedForm } from '../normalize/documented-form.js';
/** The second step: what the specs say into one model per service and version. */
export { type Normalized, normalize, type Specs } from '../normalize/normalize.js';
export type { SourceDocument } from '../sources/document/source-document.js';
export type { Exceptions } from '../sources/exceptions.js';
/** A document cut down to its facts, as `sync` keeps it. */
export { type PrunedDocument, type PrunedPart, pruneDocument } from '../sources/prune-document.js';
export { type ListRow, listRows } from '../specs/list-row.js';
/** A folder of specs into the model: the first two steps, on disk. */
export { type ReadModelOptions, readModel } from '../specs/read-model.js';
/** The first step: documents into what they say. */
export { readSpecs, type SpecsReading } from '../specs/read-specs.js';
export { type StartRow, startRows } from '../specs/start-row.js';
export type { ApiSurface, MethodSurface } from '../surface/api-surface.js';
