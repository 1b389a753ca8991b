import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { readModel } from '../specs/read-model.js';
import { knownApis } from '../specs/select-apis.js';
import { defineCommand } from './command.js';
import { commandSettings } from './command-settings.js';
import { modelJson, modelText } from './model-view.js';
import { readCacheOption } from './options.js';

export const showCommand = defineCommand({
  command: 'show <api>',
  describe:
    'Print all that is known of one API, which document says so, and where documents disagree',
  builder: (parser) =>
    parser
      .positional('api', {
        type: 'string',
        demandOption: true,
        describe: 'An API as service:version (file:v1), or a service with all its versions (file)',
      })
      .option('cache', readCacheOption),
  run: async (options, terminal) => {
    const { specs } = await commandSettings(options);
    const { api, cache } = options;
    const model = await readModel(specs, { selectors: [api], cache, ...terminal.listener });
    const apis = knownApis(model);
    const views = apis.map(modelJson);
    // One API is an object, a service always a list, however many versions it has.
    const json = options.api.includes(':') ? views[0] : views;
    terminal.result(json, () => apis.map(modelText).join('\n\n'));
    return exitCodeOf(model.diagnostics);
  },
});
