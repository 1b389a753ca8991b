import { type Diagnostic, DiagnosticError, problem } from '../diagnostics/diagnostic.js';

/** What to do where a folder of specs is not there. */
export const BRING_SPECS =
  'Begin a project with lrogen init, bring specs with lrogen sync --from <folder, file or address>, or run lrogen in the folder that has some';

export function missing(file: string, help?: string): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-INPUT-MISSING',
    message: 'there is no such file or folder',
    file,
    ...(help !== undefined && { help }),
  });
}

export function notText(file: string): Diagnostic {
  return problem({
    code: 'LRO-INPUT-ENCODING',
    message: 'it is no text in UTF-8',
    file,
    pointer: '',
  });
}

export function tooLarge(file: string, size: number, limit: number): Diagnostic {
  return problem({
    code: 'LRO-DOCUMENT-SIZE',
    message: `the file has ${size} bytes, more than ${limit}`,
    file,
    pointer: '',
  });
}

export function noFile(file: string): Diagnostic {
  return problem({
    code: 'LRO-INPUT-READ',
    message: 'it is called like a document, and is no file',
    help: 'Give it another name, or remove it from the folder',
    file,
  });
}

export function neither(path: string): Diagnostic {
  return problem({
    code: 'LRO-INPUT-READ',
    message: 'it is neither a file nor a folder',
    help: 'Save what it gives in a file, and name that',
    file: path,
  });
}

export function linked(file: string): Diagnostic {
  return problem({
    code: 'LRO-INPUT-LINK',
    message: 'it is a symbolic link, and links are not followed',
    file,
  });
}
