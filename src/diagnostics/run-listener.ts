import type { Diagnostic } from './diagnostic.js';

/** A step of a capability's work, told when it begins. */
export interface Step {
  /** Such as `Rendering packages`. */
  readonly title: string;
  /** How many of `all` parts are done, where the step has parts. */
  readonly done?: number;
  readonly all?: number;
}

/** Whoever wants to be told while the work goes on. Both are called in the order of the work. */
export interface RunListener {
  readonly onStep?: (step: Step) => void;
  /** Told once each as soon as it is known; whatever is thrown later is not among them. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
}

/** Collects what a run has to say, and tells it at once. */
export class RunLog {
  readonly diagnostics: Diagnostic[] = [];
  readonly #listener: RunListener;

  constructor(listener: RunListener) {
    this.#listener = listener;
  }

  step(title: string, done?: number, all?: number): void {
    this.#listener.onStep?.(
      done === undefined || all === undefined ? { title } : { title, done, all },
    );
  }

  /** @param holder who holds what this run waits for. */
  waiting(holder: string): void {
    this.step(`Waiting for ${holder}`);
  }

  add(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      this.diagnostics.push(diagnostic);
      this.#listener.onDiagnostic?.(diagnostic);
    }
  }
}
