import { findings, problems } from '../check/findings.js';
import { packageOptions, readSettings } from '../config/settings.js';
import { exitCodeOf } from '../diagnostics/exit-code.js';
import { planPackages } from '../generate/plan-packages.js';
import { openRenderers } from '../generate/renderers.js';
import { readManifest } from '../output/manifest.js';
import { diffOutput } from '../output/output-diff.js';
import { unownedFiles } from '../output/unowned-files.js';
import { loadModel } from '../specs/read-model.js';
import { knownApis, selectApis } from '../specs/select-apis.js';
import { defineCommand } from './command.js';
import { findingsText } from './findings-text.js';
import { apiPositional, outOption } from './options.js';

export const checkCommand = defineCommand({
  command: 'check [api..]',
  describe:
    'Find packages that are not what the specs give, documented URLs that are not met, and sources that disagree; writes nothing',
  builder: (parser) => parser.positional('api', apiPositional).option('out', outOption),
  run: async (options, terminal) => {
    const settings = await readSettings(options);
    const model = await loadModel(terminal, settings.specs);
    const words = options.api;
    const named = new Set(selectApis(knownApis(model), words).map(({ id }) => id));
    // Everything is rendered anew: a check trusts no record.
    const plan = await planPackages(terminal, {
      out: settings.out,
      options: packageOptions(settings),
      model,
      words,
      renderers: openRenderers(1),
      previous: await readManifest(settings.out),
      kept: new Map(),
    });
    const output = [
      ...(await diffOutput(plan.output, { lines: true })),
      ...(await unownedFiles(plan.output)),
    ];
    const found = findings(model, output, (api) => words.length === 0 || named.has(api));
    const told = [...plan.diagnostics, ...problems(found)];
    terminal.diagnose(told);
    const diagnostics = [...model.diagnostics, ...told];
    terminal.report({ ...found, diagnostics }, () => findingsText(found));
    return exitCodeOf(diagnostics);
  },
});
