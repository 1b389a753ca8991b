import type { CommandModule } from 'yargs';
import type { ConformanceRow } from '../normalize/conformance.js';
import { diffOutput, type OutputDifference } from '../output/output-diff.js';
import { exitCodeOf, type LoadedModel, loadModel, selectApis } from './load-model.js';
import { planPackages } from './plan-packages.js';
import { type GlobalOptions, readSettings } from './settings.js';
import { columns, ExitCode, Terminal } from './terminal.js';

interface CheckOptions extends GlobalOptions {
  readonly api: readonly string[];
  readonly out?: string | undefined;
}

export const checkCommand: CommandModule<object, CheckOptions> = {
  command: 'check [api..]',
  describe: 'Compare packages, documented URLs and sources; write nothing',
  builder: (parser) =>
    parser.positional('api', { type: 'string', array: true, default: [] }).options({
      out: { type: 'string', describe: 'Where packages are', requiresArg: true },
    }) as never,
  handler: async (options) => {
    const terminal = new Terminal(options.verbose);
    const settings = await readSettings(options);
    const out = options.out ?? settings.out;
    const model = await loadModel(terminal, settings.specs);
    const named = new Set(selectApis(model.apis, options.api).map(({ id }) => id));
    const about = (api: string): boolean => options.api.length === 0 || named.has(api);
    const plan = await planPackages(terminal, { ...settings, out }, model, options.api);
    const findings = {
      output: await diffOutput(plan, { lines: true }),
      conformance: model.conformance.filter(({ api }) => about(api)),
      disagreements: disagreements(model, about),
    };
    terminal.rest();
    if (options.json) terminal.print(JSON.stringify(findings, null, 2));
    else report(terminal, findings, options.quiet);
    const found =
      findings.output.length > 0 ||
      findings.conformance.some(isUnmet) ||
      findings.disagreements.some(isUnsettled);
    process.exitCode = Math.max(exitCodeOf(model), found ? ExitCode.found : ExitCode.well);
  },
};

type Finding = ReturnType<typeof disagreements>[number];

interface Findings {
  readonly output: readonly OutputDifference[];
  readonly conformance: readonly ConformanceRow[];
  readonly disagreements: readonly Finding[];
}

function disagreements(model: LoadedModel, about: (api: string) => boolean) {
  return model.apis
    .filter(({ id }) => about(id))
    .flatMap((api) => api.disagreements.map((found) => ({ api: api.id, ...found })));
}

function isUnmet({ verdict, exception }: ConformanceRow): boolean {
  return verdict === 'contradicted' && exception === undefined;
}

function isUnsettled({ severity, exception }: Finding): boolean {
  return severity === 'conflict' && exception === undefined;
}

function report(terminal: Terminal, findings: Findings, quiet: boolean): void {
  const { conformance, output } = findings;
  if (!quiet && conformance.length > 0) {
    terminal.print('Documented requests');
    terminal.print(
      columns(conformance.map(({ verdict, api, documented }) => ['', verdict, api, documented])),
    );
  }
  for (const { api, documented, modelled, row } of conformance.filter(isUnmet)) {
    terminal.print(
      `LRO-CHECK-DOCUMENTED ${api} ${row.method}: documented ${documented}; the model has ${modelled}`,
    );
  }
  for (const found of findings.disagreements) {
    if (quiet && !isUnsettled(found)) continue;
    const { api, subject, field, severity, winner, rule, values, exception } = found;
    const places = values
      .map(({ value, evidence }) => `${value} in ${evidence.map(({ file }) => file).join(', ')}`)
      .join('; ');
    const code = isUnsettled(found) ? 'LRO-CHECK-DISAGREEMENT ' : `${severity} `;
    terminal.print(
      `${code}${api} ${field} of ${subject}: ${places}; held: ${winner} (${exception ?? rule})`,
    );
  }
  for (const { path, what, line } of output) {
    terminal.print(`LRO-CHECK-OUTPUT ${path}: ${what}${line ? `, line ${line.number}` : ''}`);
    if (line?.onDisk !== undefined) terminal.print(`  on disk: ${line.onDisk}`);
    if (line?.wanted !== undefined) terminal.print(`  wanted:  ${line.wanted}`);
  }
  if (!quiet) {
    const unmet = conformance.filter(isUnmet).length;
    const open = findings.disagreements.filter(isUnsettled).length;
    terminal.print(
      `${conformance.length - unmet} documented requests met, ${unmet} not; ` +
        `${open} unsettled disagreements; ${output.length} files differ`,
    );
  }
}
