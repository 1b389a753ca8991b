import type { CommandModule } from 'yargs';
import type { OperationBinding, OperationsApi } from '../model/operations-api.js';
import { bindingUrl } from '../normalize/conformance.js';
import { exitCodeOf, loadModel, selectApis } from './load-model.js';
import { type GlobalOptions, readSettings } from './settings.js';
import { columns, Terminal } from './terminal.js';

interface ListOptions extends GlobalOptions {
  readonly api: readonly string[];
}

export const listCommand: CommandModule<object, ListOptions> = {
  command: 'list [api..]',
  describe: 'Print every binding: API, kind, HTTP method, documented URL, collection',
  builder: (parser) =>
    parser.positional('api', { type: 'string', array: true, default: [] }) as never,
  handler: async (options) => {
    const terminal = new Terminal(options.verbose);
    const { specs } = await readSettings(options);
    const model = await loadModel(terminal, specs);
    const rows = selectApis(model.apis, options.api).flatMap((api) =>
      api.bindings.map((binding) => listRow(api, binding)),
    );
    if (options.json) terminal.print(JSON.stringify(rows, null, 2));
    else {
      terminal.print(
        columns(rows.map((row) => [row.api, row.kind, row.httpMethod, row.url, row.collection])),
      );
    }
    process.exitCode = exitCodeOf(model);
  },
};

function listRow(api: OperationsApi, binding: OperationBinding) {
  return {
    api: api.id,
    service: api.service,
    version: api.version,
    kind: binding.kind,
    id: binding.id,
    collection: binding.collection,
    httpMethod: binding.httpMethod,
    url: bindingUrl(api, binding),
    scopes: binding.scopes,
    sources: [...new Set(binding.evidence.map(({ source }) => source))],
  };
}
