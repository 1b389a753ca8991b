import { readSettings } from '../config/settings.js';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { readModel } from '../specs/read-model.js';
import { knownApis, selectApis } from '../specs/select-apis.js';
import { columns } from './columns.js';
import { defineCommand } from './command.js';
import { listRows } from './list-row.js';
import { apiPositional } from './options.js';

export const listCommand = defineCommand({
  command: 'list [api..]',
  describe: 'Print a line for each method: API, kind, HTTP method, URL, collection',
  builder: (parser) => parser.positional('api', apiPositional),
  run: async (options, terminal) => {
    const { specs } = await readSettings(options);
    const model = await readModel(specs, terminal.listener);
    const rows = selectApis(knownApis(model), options.api).flatMap(listRows);
    terminal.result(rows, () =>
      columns(rows.map((row) => [row.api, row.kind, row.httpMethod, row.url, row.collection])),
    );
    return exitCodeOf(model.diagnostics);
  },
});
