import type { Diagnostic } from '../diagnostics.js';

/** Collects what is wrong with one document. */
export class DocumentLog {
  readonly file: string;
  readonly diagnostics: Diagnostic[] = [];

  constructor(file: string) {
    this.file = file;
  }

  /** The document cannot be used. */
  error(code: string, pointer: string, message: string, help: string): void {
    this.diagnostics.push({ code, severity: 'error', message, help, file: this.file, pointer });
  }

  /** The document is used, without what the diagnostic names. */
  warn(code: string, pointer: string, message: string, help: string): void {
    this.diagnostics.push({ code, severity: 'warning', message, help, file: this.file, pointer });
  }
}
