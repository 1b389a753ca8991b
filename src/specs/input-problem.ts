import { type Diagnostic, DiagnosticError } from '../diagnostics/diagnostic.js';

export function missing(file: string): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-INPUT-MISSING',
    severity: 'error',
    message: 'there is no such file or folder',
    help: 'Run lrogen where it is, or name a folder of specs, or a document',
    file,
  });
}

export function unreadable(file: string, error: unknown): Diagnostic {
  return {
    code: 'LRO-INPUT-READ',
    severity: 'error',
    message: `it cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    help: 'Check the permissions of the file and of its folders',
    file,
  };
}

export function notText(file: string): Diagnostic {
  return {
    code: 'LRO-INPUT-ENCODING',
    severity: 'error',
    message: 'it is no text in UTF-8',
    help: 'Save it as UTF-8, or remove it from the folder',
    file,
    pointer: '',
  };
}

export function tooLarge(file: string, size: number, limit: number): Diagnostic {
  return {
    code: 'LRO-DOCUMENT-SIZE',
    severity: 'error',
    message: `the file has ${size} bytes, more than ${limit}`,
    help: 'Split it, or cut it down to the operations',
    file,
    pointer: '',
  };
}

export function noFile(file: string): Diagnostic {
  return {
    code: 'LRO-INPUT-READ',
    severity: 'error',
    message: 'it is called like a document, and is no file',
    help: 'Give it another name, or remove it from the folder',
    file,
  };
}

export function linked(file: string): Diagnostic {
  return {
    code: 'LRO-INPUT-LINK',
    severity: 'error',
    message: 'it is a symbolic link, and links are not followed',
    help: 'Put the document itself there',
    file,
  };
}
