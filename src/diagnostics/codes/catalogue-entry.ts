import type { ExitCode } from '../exit-code.js';

/** What is to be known of a diagnostic code. */
export interface CatalogueEntry {
  /**
   * How grave it is. `error`: the input could not be used, or
   * something is wrong; `warning`: it was used, with a loss that is stated; `skipped`: it stands
   * beside a method that gets no binding, and is no diagnostic by itself.
   */
  readonly severity: 'error' | 'warning' | 'skipped';
  /** Whether an error is a warning in some cases, which `means` tells; by default in none. */
  readonly alsoWarning?: true;
  /** How a command ends that reports it as an error. */
  readonly exit: ExitCode;
  /** What is wrong, as a sentence. */
  readonly means: string;
  /** What to do about it where nothing more exact can be said; without its last full stop. */
  readonly help: string;
}
