import type { RunLog } from '../diagnostics/run-listener.js';
import { type Normalized, normalize } from '../normalize/normalize.js';
import { readSpecs } from './read-specs.js';
import type { SpecFolder } from './spec-folder.js';

/** What documents in memory say, with all that is wrong with them. */
export function modelOf({ documents, diagnostics }: SpecFolder, log: RunLog): Normalized {
  const reading = readSpecs(documents);
  log.step('Normalizing');
  const model = normalize(reading.specs);
  const all = [...diagnostics, ...reading.diagnostics, ...model.diagnostics];
  log.add(all);
  return { ...model, diagnostics: all };
}
