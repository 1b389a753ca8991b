import type { OperationStart } from '../model/operation-start.js';
import type { OperationBinding, OperationsApi } from '../model/operations-api.js';
import { printPathTemplate } from '../model/path-template.js';
import { bindingUrl, documentedForm } from '../normalize/documented-form.js';
import { typeText } from '../specs/start-row.js';
import { columns } from './columns.js';
import { disagreementLines } from './disagreement-text.js';
import { placeText } from './evidence-text.js';
import { paragraph } from './paragraph.js';
import { skippedLines } from './skipped-text.js';

/** The model as it is, with templates in their documented form, and the whole URL beside. */
export function modelJson(api: OperationsApi): unknown {
  return {
    ...api,
    bindings: api.bindings.map((binding) => ({
      ...binding,
      template: printPathTemplate(binding.template),
      url: bindingUrl(api, binding),
    })),
    starts: api.starts.map((start) => ({
      ...start,
      template: printPathTemplate(start.template),
      additional: start.additional.map((binding) => ({
        ...binding,
        template: printPathTemplate(binding.template),
      })),
    })),
  };
}

/** The model for people to read. */
export function modelText(api: OperationsApi): string {
  return [
    // What has lines of its own would pass for what is told of the API.
    `${api.id}  ${api.title.replace(/[\p{C}\s]+/gu, ' ')}`,
    columns(headRows(api)),
    section(
      'Bindings',
      api.bindings.flatMap((binding) => bindingLines(api, binding)),
    ),
    section(
      'Starts',
      api.starts.flatMap((start) => startLines(api, start)),
    ),
    section('Payloads', payloadLines(api)),
    section('Skipped', skippedLines(api.skipped, 2)),
    section(
      'Disagreements',
      api.disagreements.flatMap((found) => disagreementLines(found, '', 2)),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function headRows(api: OperationsApi): string[][] {
  const { required, pattern, byLocation = {}, atDefaultHost = [], reason } = api.endpoints ?? {};
  const regions = Object.keys(byLocation).length;
  const chosen = required ? 'chosen by the location in a name' : 'on request';
  return [
    ['host', api.host],
    ...(api.mtlsHost ? [['mTLS host', api.mtlsHost]] : []),
    ...(pattern ? [['endpoints', `${pattern}, ${chosen}`]] : []),
    ...(regions > 0 ? [['endpoints', `${regions} by location, ${chosen}`]] : []),
    ...(atDefaultHost.length > 0 ? [['', `${atDefaultHost.join(', ')} at the host itself`]] : []),
    ...(reason ? [['', reason]] : []),
    ...api.scopes.map((scope, i) => [i === 0 ? 'scopes' : '', scope]),
    ['operation', api.operationKind],
    ...(api.renamed ?? []).flatMap(({ from, to, reason }) => [
      ['names', `${from} for ${to}`],
      ['', reason],
    ]),
    ...(api.documentation ? [['documents', api.documentation]] : []),
  ];
}

function bindingLines(api: OperationsApi, binding: OperationBinding): string[] {
  return [
    `  ${binding.kind.padEnd(8)}${documentedForm(api, binding)}`,
    ...(binding.apiVersion ? paragraph(`in version ${binding.apiVersion}`, 10) : []),
    ...(binding.permissions ? paragraph(`needs ${binding.permissions.join(', ')}`, 10) : []),
    ...binding.evidence.flatMap((evidence) => paragraph(placeText(evidence), 10)),
  ];
}

function startLines(api: OperationsApi, start: OperationStart): string[] {
  return [
    `  ${start.name}`,
    ...[start, ...start.additional].flatMap(({ httpMethod, template }) =>
      paragraph(`${httpMethod} https://${api.host}${printPathTemplate(template)}`, 4),
    ),
    ...paragraph(`response ${typeText(api, 'response', start.response)}`, 4),
    ...paragraph(`metadata ${typeText(api, 'metadata', start.metadata)}`, 4),
    ...start.evidence.flatMap((evidence) => paragraph(placeText(evidence), 4)),
  ];
}

/** The proto name below the schema's, since both can be as long as a line. */
function payloadLines({ payloads }: OperationsApi): string[] {
  return payloads.flatMap(({ role, schema, protoName }) => [
    `  ${role.padEnd(10)}${schema}`,
    ...(protoName === undefined ? [] : [`${' '.repeat(12)}${protoName}`]),
  ]);
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : ['', title, ...lines].join('\n');
}
