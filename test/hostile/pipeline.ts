import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { render } from '../../src/emit/render.js';
import type { OperationsApi } from '../../src/model/operations-api.js';
import type { RenderedFile } from '../../src/model/rendered-file.js';
import { normalize } from '../../src/normalize/normalize.js';
import { checkPaths } from '../../src/output/output-path.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { skeletons } from './skeleton.js';

export interface Emitted {
  /** The model that the files were made of, as text to compare by. */
  readonly model: string;
  /** Empty where something is not fit to be written. */
  readonly files: readonly RenderedFile[];
  /** What the files look like, whatever harmless strings are in them. */
  readonly shape: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Codes of the methods that a document names and that cannot be bound. */
  readonly skipped: readonly string[];
}

/** Models that were rendered already: most changes of a document leave no trace in its model. */
const rendered = new Map<string, Rendered>();

type Rendered = Pick<Emitted, 'files' | 'shape'> & { readonly refused: readonly Diagnostic[] };

/** The whole way of a folder of specs, up to the files that would be written. */
export function emit(documents: readonly TextDocument[]): Emitted {
  const reading = readSpecs(documents);
  const { apis, diagnostics } = normalize(reading.specs);
  const model = JSON.stringify(apis.map(emittedPart));
  const { files, shape, refused } = rendered.get(model) ?? renderedOf(apis);
  rendered.set(model, { files, shape, refused });
  return {
    model,
    files,
    shape,
    diagnostics: [...reading.diagnostics, ...diagnostics, ...refused],
    skipped: reading.specs.sources.flatMap((source) => source.skipped.map(({ code }) => code)),
  };
}

function renderedOf(apis: readonly OperationsApi[]): Rendered {
  const all = render(apis);
  const refused = checkPaths(all);
  const files = refused.length > 0 ? [] : all;
  return { files, shape: JSON.stringify([...skeletons(files)].sort()), refused };
}

/** A model without what no emitted file tells of. */
function emittedPart(api: OperationsApi): OperationsApi {
  const bindings = api.bindings.map((binding) => ({ ...binding, evidence: [] }));
  return { ...api, bindings, disagreements: [], skipped: [] };
}
