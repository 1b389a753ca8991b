import type { RunLog } from '../diagnostics/run-listener.js';
import { type Normalized, normalize } from '../normalize/normalize.js';
import { type ListedSpecs, readListing } from './read-listing.js';
import { readSpecs, type SpecsReading } from './read-specs.js';
import type { SpecFolder } from './spec-folder.js';

/** What the documents of a folder say, with all that is wrong with them. */
export async function readAnew(listed: ListedSpecs, log: RunLog): Promise<Normalized> {
  return modelFrom(await readListing(listed), log);
}

/** What documents in memory say, with all that is wrong with them. */
export function modelOf({ documents, diagnostics }: SpecFolder, log: RunLog): Normalized {
  const reading = readSpecs(documents);
  return modelFrom({ ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] }, log);
}

function modelFrom({ specs, diagnostics }: SpecsReading, log: RunLog): Normalized {
  log.step('Normalizing');
  const model = normalize(specs);
  const all = [...diagnostics, ...model.diagnostics];
  log.add(all);
  return { ...model, diagnostics: all };
}
