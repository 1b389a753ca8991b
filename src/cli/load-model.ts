import type { Diagnostic } from '../diagnostics.js';
import { DiagnosticError } from '../diagnostics.js';
import type { OperationsApi } from '../model/operations-api.js';
import { type Normalized, normalize } from '../normalize/normalize.js';
import { readSpecs } from '../read-specs.js';
import { readSpecFolder } from '../sources/spec-folder.js';
import { ExitCode, type Terminal } from './terminal.js';

export interface LoadedModel extends Normalized {
  /** Problems of the documents themselves, apart from those of the model. */
  readonly unread: readonly Diagnostic[];
}

/** Reads and normalizes a folder of specs, and tells what was wrong with it. */
export async function loadModel(terminal: Terminal, specs: string): Promise<LoadedModel> {
  terminal.progress('Reading specs');
  const documents = await readSpecFolder(specs);
  const reading = readSpecs(documents);
  terminal.progress('Normalizing');
  const normalized = normalize(reading.specs);
  terminal.diagnose([...reading.diagnostics, ...normalized.diagnostics]);
  return { ...normalized, unread: reading.diagnostics };
}

/** 3 where an input could not be read, 1 where the model has errors, else 0. */
export function exitCodeOf(model: LoadedModel): number {
  if (model.unread.some(isError)) return ExitCode.input;
  return model.diagnostics.some(isError) ? ExitCode.found : ExitCode.well;
}

/**
 * The APIs that the words of a command line name: `file:v1` is one, `file` all its versions.
 * No word names all.
 *
 * @throws DiagnosticError `LRO-API-UNKNOWN` where a word names none.
 */
export function selectApis(
  apis: readonly OperationsApi[],
  words: readonly string[],
): OperationsApi[] {
  for (const word of words) {
    if (apis.some((api) => isNamed(api, word))) continue;
    throw new DiagnosticError({
      code: 'LRO-API-UNKNOWN',
      severity: 'error',
      message: `no spec tells of ${JSON.stringify(word)}`,
      help: 'lrogen list prints the APIs there are',
    });
  }
  return apis.filter((api) => words.length === 0 || words.some((word) => isNamed(api, word)));
}

function isNamed(api: OperationsApi, word: string): boolean {
  return word === api.id || word === api.service;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
