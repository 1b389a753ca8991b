import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { ExitCode } from '../diagnostics/exit-code.js';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { counted, firstOf } from '../model/counted.js';
import { DOCUMENTED_FILE } from '../sources/documentation/kind.js';
import { readFolderModel } from '../specs/read-model.js';
import { type Selectable, selectApis } from '../specs/select-apis.js';
import { LOCK_FILE, listSpecFolder } from '../specs/spec-folder.js';
import type { StartLine } from '../specs/start-row.js';
import { columns } from './columns.js';
import { defineCommand } from './command.js';
import { commandSettings } from './command-settings.js';
import { apiPositional, readCacheOption } from './options.js';

export const listCommand = defineCommand({
  command: 'list [api..]',
  describe: 'Print a line for each method: API, kind, HTTP method, URL, collection',
  builder: (parser) =>
    parser
      .positional('api', apiPositional)
      .option('starts', {
        type: 'boolean',
        default: false,
        describe: 'Print the methods that start operations, and what these hold',
      })
      .option('cache', readCacheOption),
  run: async (options, terminal) => {
    const { specs } = await commandSettings(options);
    const { api: selectors, cache } = options;
    const model = await readFolderModel(specs, { cache, ...terminal.listener });
    const selected = selectApis(model.apis, selectors);
    const apis = await model.rows(selected);
    if (apis.length === 0) {
      const isRead = exitCodeOf(model.diagnostics) !== ExitCode.input;
      if (isRead) await refuseDocuments(specs);
      terminal.result([], () =>
        isRead ? noApis(specs) : 'No API is known: a document could not be read',
      );
      return exitCodeOf(model.diagnostics);
    }
    if (options.starts) {
      const lines = apis.flatMap(({ starts }) => starts);
      terminal.result(
        lines.map(({ row }) => row),
        () => startText(lines) || noStarts(selected),
      );
      return exitCodeOf(model.diagnostics);
    }
    const rows = apis.flatMap(({ methods }) => methods);
    terminal.result(rows, () =>
      columns(rows.map((row) => [row.api, row.kind, row.httpMethod, row.url, row.collection])),
    );
    return exitCodeOf(model.diagnostics);
  },
});

/** @throws DiagnosticError `LRO-INPUT-API` where there are documents. */
async function refuseDocuments(specs: string): Promise<void> {
  const count = (await listSpecFolder(specs)).places.filter(
    ({ file }) => file !== LOCK_FILE && file !== DOCUMENTED_FILE,
  ).length;
  if (count === 0) return;
  throw new DiagnosticError({
    code: 'LRO-INPUT-API',
    message: `${counted(count, 'document is', 'documents are')} here, and none tells of an API with long-running operations`,
    file: specs,
  });
}

/** What a new user sees before there is anything to list. */
function noApis(specs: string): string {
  return `No specs in ${specs} tell of an API: bring some with lrogen sync --from <folder, file or address>`;
}

/** More APIs than these are counted. */
const MOST_NAMED = 5;

function noStarts(apis: readonly Selectable[]): string {
  const ids = apis.map(({ id }) => id);
  return `No method that starts operations is known of ${firstOf(ids, MOST_NAMED)}`;
}

/** What operations will hold stands behind each method, in words where nobody tells it. */
function startText(lines: readonly StartLine[]): string {
  return columns(
    lines.map(({ row, response, metadata }) => [
      ...[row.api, row.name, row.httpMethod, row.url],
      ...[`response ${response}`, `metadata ${metadata}`],
    ]),
  );
}
