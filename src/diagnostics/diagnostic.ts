import { CATALOGUE, type DiagnosticCode } from './catalogue.js';

/**
 * A problem as a value: what, where, and what to do. Readers and passes collect them, the command
 * line prints them; nothing below the command line prints or exits.
 */
export interface Diagnostic {
  /** Stable: `CATALOGUE` says what it means, and how a command ends that reports it. */
  readonly code: DiagnosticCode;
  /** `error`: the input could not be used; `warning`: it was, with a loss that is stated. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  readonly file?: string;
  /** JSON pointer (RFC 6901) into the file. */
  readonly pointer?: string;
}

/** What has to be said of a problem; the rest follows from its code. */
export type Problem = Omit<Diagnostic, 'severity' | 'help'> &
  Partial<Pick<Diagnostic, 'severity' | 'help'>>;

/** A problem, with the severity and the remedy of its code where it has none of its own. */
export function problem(given: Problem): Diagnostic {
  const { severity, help } = CATALOGUE[given.code];
  return { severity: severity === 'warning' ? severity : 'error', help, ...given };
}

/** Thrown where work cannot go on; carries what the user is to be told. */
export class DiagnosticError extends Error {
  override readonly name = 'DiagnosticError';
  readonly diagnostic: Diagnostic;
  constructor(given: Problem) {
    super(`${given.code}: ${placeOf(given)}${given.message}`);
    this.diagnostic = problem(given);
  }
}

/** One line for people: `file#pointer: error CODE: message. help`. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { severity, code, message, help } = diagnostic;
  return `${placeOf(diagnostic)}${severity} ${code}: ${message}. ${help}`;
}

function placeOf({ file, pointer }: Pick<Diagnostic, 'file' | 'pointer'>): string {
  return file === undefined ? '' : `${file}${pointer ? `#${pointer}` : ''}: `;
}

/** Appends a reference token to a JSON pointer, escaped as RFC 6901 says. */
export function pointerTo(parent: string, ...tokens: readonly (string | number)[]): string {
  return tokens.reduce<string>(
    (pointer, token) => `${pointer}/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    parent,
  );
}
