import type { CommandModule } from 'yargs';
import type { Evidence } from '../model/evidence.js';
import type { OperationsApi } from '../model/operations-api.js';
import { printPathTemplate } from '../model/path-template.js';
import { bindingUrl, documentedForm } from '../normalize/conformance.js';
import { exitCodeOf, loadModel, selectApis } from './load-model.js';
import { type GlobalOptions, readSettings } from './settings.js';
import { Terminal } from './terminal.js';

interface ShowOptions extends GlobalOptions {
  readonly api: string;
}

export const showCommand: CommandModule<object, ShowOptions> = {
  command: 'show <api>',
  describe: "Print one API's whole model with its evidence and disagreements",
  builder: (parser) => parser.positional('api', { type: 'string', demandOption: true }) as never,
  handler: async (options) => {
    const terminal = new Terminal(options.verbose);
    const { specs } = await readSettings(options);
    const model = await loadModel(terminal, specs);
    const apis = selectApis(model.apis, [options.api]);
    const views = apis.map((api) => (options.json ? asJson(api) : asText(api)));
    if (!options.json) terminal.print(views.join('\n\n'));
    else terminal.print(JSON.stringify(views.length === 1 ? views[0] : views, null, 2));
    process.exitCode = exitCodeOf(model);
  },
};

/** The model as it is, with templates in their documented form. */
function asJson(api: OperationsApi): unknown {
  return {
    ...api,
    bindings: api.bindings.map((binding) => ({
      ...binding,
      template: printPathTemplate(binding.template),
      url: bindingUrl(api, binding),
    })),
  };
}

function asText(api: OperationsApi): string {
  const { required, pattern, byLocation = {} } = api.endpoints ?? {};
  const regions = Object.keys(byLocation).length;
  return [
    `${api.id}  ${api.title}`,
    `host       ${api.host}${api.mtlsHost ? ` (mTLS ${api.mtlsHost})` : ''}`,
    ...(pattern ? [`endpoints  ${pattern}${required ? ', chosen by the name' : ''}`] : []),
    ...(regions > 0 ? [`endpoints  ${regions} by location`] : []),
    `scopes     ${api.scopes.join(' ')}`,
    `operation  ${api.operationKind}`,
    section(
      'Bindings',
      api.bindings.flatMap((binding) => [
        `${binding.kind.padEnd(7)}${documentedForm(api, binding)}`,
        ...(binding.permissions ? [`         needs ${binding.permissions.join(', ')}`] : []),
        ...binding.evidence.map((evidence) => `         ${place(evidence)}`),
      ]),
    ),
    section(
      'Payloads',
      api.payloads.map(
        ({ role, schema, protoName }) =>
          `${role.padEnd(9)}${schema}${protoName ? ` (${protoName})` : ''}`,
      ),
    ),
    section(
      'Left out',
      api.leftOut.flatMap(({ id, httpMethod, path, code, reason }) => [
        `${id}  ${httpMethod} ${path}`,
        `         ${code}: ${reason}`,
      ]),
    ),
    section(
      'Disagreements',
      api.disagreements.flatMap(({ subject, field, severity, values, winner, rule, exception }) => [
        `${severity}: ${field} of ${subject}; held: ${winner} (${rule})`,
        ...values.map(
          ({ value, evidence }) => `         ${value}: ${evidence.map(place).join(', ')}`,
        ),
        ...(exception ? [`         exception: ${exception}`] : []),
      ]),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : ['', title, ...lines.map((line) => `  ${line}`)].join('\n');
}

function place({ source, file, pointer, revision }: Evidence): string {
  return `${source} ${file}${pointer ? `#${pointer}` : ''}${revision ? ` of ${revision}` : ''}`;
}
