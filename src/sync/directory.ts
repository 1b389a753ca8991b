import { type Diagnostic, DiagnosticError, problem } from '../diagnostics/diagnostic.js';
import { isObject } from '../model/is-object.js';
import { type SourceDocument, textOf } from '../sources/document/source-document.js';

/** A row of a Discovery directory. */
export interface DirectoryItem {
  readonly name: string;
  readonly version?: string;
  readonly id?: string;
  readonly discoveryRestUrl: string;
}

/** A row that leads to no document. */
interface UnusableRow {
  /** Undefined where it tells none: it might be any. */
  readonly name: string | undefined;
  readonly reason: Diagnostic;
}

interface Directory {
  readonly listed: readonly DirectoryItem[];
  readonly unusable: readonly UnusableRow[];
}

/** What a directory lists; undefined where the document is none. Other kinds are their readers' affair. */
export function readDirectory(document: SourceDocument): Directory | undefined {
  const text = textOf(document);
  if (!text.includes('discovery#directoryList')) return undefined;
  const directory = parsed(text);
  if (!isObject(directory) || directory.kind !== 'discovery#directoryList') return undefined;
  const rows: readonly unknown[] = Array.isArray(directory.items) ? directory.items : [];
  const listed: DirectoryItem[] = [];
  const unusable: UnusableRow[] = [];
  for (const [index, row] of rows.entries()) {
    const { name, version, id, discoveryRestUrl: address } = isObject(row) ? row : {};
    if (typeof name !== 'string') {
      const reason = unusableRow(document, `/items/${index}`, 'it has no name');
      unusable.push({ name: undefined, reason });
    } else if (typeof address !== 'string' || !URL.canParse(address, 'https://base.invalid')) {
      const what = `the discoveryRestUrl of ${JSON.stringify(name)} is no address`;
      const reason = unusableRow(document, `/items/${index}/discoveryRestUrl`, what);
      unusable.push({ name, reason });
    } else {
      const its = {
        ...(typeof version === 'string' && { version }),
        ...(typeof id === 'string' && { id }),
      };
      listed.push({ name, ...its, discoveryRestUrl: address });
    }
  }
  return { listed, unusable };
}

/**
 * A document that calls itself another API than the one it is listed for would take that one's place,
 * and the credentials of its callers. What it does not tell is its reader's affair.
 *
 * @throws DiagnosticError `LRO-SYNC-LISTED`.
 */
export function refuseOther(document: SourceDocument, item: DirectoryItem): void {
  const said = parsed(textOf(document));
  if (!isObject(said)) return;
  const differs = (['name', 'version', 'id'] as const).find(
    (member) =>
      item[member] !== undefined && said[member] !== undefined && said[member] !== item[member],
  );
  if (differs === undefined) return;
  const [own, listed] = [said[differs], item[differs]].map((value) => JSON.stringify(value));
  throw new DiagnosticError({
    code: 'LRO-SYNC-LISTED',
    message: `its ${differs} is ${own}, and the directory lists it as ${listed}: it is skipped`,
    file: document.file,
    pointer: `/${differs}`,
  });
}

function unusableRow({ file }: SourceDocument, pointer: string, what: string): Diagnostic {
  return problem({
    code: 'LRO-SYNC-ROW',
    message: `${what}: this row of the directory is skipped`,
    file,
    pointer,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
