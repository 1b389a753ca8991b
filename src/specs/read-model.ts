import { type RunListener, RunLog } from '../diagnostics/run-listener.js';
import { type Normalized, normalize } from '../normalize/normalize.js';
import { readSpecs } from './read-specs.js';
import { readSpecFolder, type SpecFolder } from './spec-folder.js';

/**
 * Reads a folder of specs, or one document, into the model: one `OperationsApi` a service and
 * version. A document that cannot be read is among the diagnostics, and the others go on.
 *
 * @throws DiagnosticError `LRO-INPUT-MISSING` or `LRO-INPUT-READ` where the folder itself cannot be read.
 */
export async function readModel(folder: string, listener: RunListener = {}): Promise<Normalized> {
  const log = new RunLog(listener);
  log.step('Reading specs');
  return modelOf(await readSpecFolder(folder), log);
}

/** What the documents of a folder say, with all that is wrong with them. */
export function modelOf(folder: SpecFolder, log: RunLog): Normalized {
  const reading = readSpecs(folder.documents);
  log.step('Normalizing');
  const model = normalize(reading.specs);
  const diagnostics = [...folder.diagnostics, ...reading.diagnostics, ...model.diagnostics];
  log.add(diagnostics);
  return { ...model, diagnostics };
}
