import type { Terminal } from '../cli/terminal.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Normalized, normalize } from '../normalize/normalize.js';
import { readSpecs } from './read-specs.js';
import { readSpecFolder, type SpecFolder } from './spec-folder.js';

/** Reads and normalizes a folder of specs, and tells what was wrong with it. */
export async function loadModel(terminal: Terminal, specs: string): Promise<Normalized> {
  terminal.progress('Reading specs');
  const model = modelOf(terminal, await readSpecFolder(specs));
  terminal.diagnose(model.diagnostics);
  return model;
}

/** What the documents say, with all that is wrong with them. */
export function modelOf(terminal: Terminal, folder: SpecFolder): Normalized {
  const reading = readSpecs(folder.documents);
  terminal.progress('Normalizing');
  const normalized = normalize(reading.specs);
  const diagnostics: readonly Diagnostic[] = [
    ...folder.diagnostics,
    ...reading.diagnostics,
    ...normalized.diagnostics,
  ];
  return { ...normalized, diagnostics };
}
