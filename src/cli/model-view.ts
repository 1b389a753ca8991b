import type { Disagreement, Evidence } from '../model/evidence.js';
import type { LeftOut, OperationBinding, OperationsApi, Payload } from '../model/operations-api.js';
import { printPathTemplate } from '../model/path-template.js';
import { bindingUrl, documentedForm } from '../normalize/documented-form.js';
import { columns } from './columns.js';

/** The model as it is, with templates in their documented form, and the whole URL beside. */
export function modelJson(api: OperationsApi): unknown {
  return {
    ...api,
    bindings: api.bindings.map((binding) => ({
      ...binding,
      template: printPathTemplate(binding.template),
      url: bindingUrl(api, binding),
    })),
  };
}

/** The model for people to read. */
export function modelText(api: OperationsApi): string {
  return [
    `${api.id}  ${api.title}`,
    columns(headRows(api)),
    section(
      'Bindings',
      api.bindings.flatMap((binding) => bindingLines(api, binding)),
    ),
    section('Payloads', [columns(api.payloads.map(payloadRow))]),
    section('Left out', api.leftOut.flatMap(leftOutLines)),
    section('Disagreements', api.disagreements.flatMap(disagreementLines)),
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
    ...(api.documentation ? [['documents', api.documentation]] : []),
  ];
}

function bindingLines(api: OperationsApi, binding: OperationBinding): string[] {
  return [
    `${binding.kind.padEnd(8)}${documentedForm(api, binding)}`,
    ...(binding.permissions ? [`        needs ${binding.permissions.join(', ')}`] : []),
    ...binding.evidence.map((evidence) => `        ${place(evidence)}`),
  ];
}

function payloadRow({ role, schema, protoName }: Payload): string[] {
  return [role, schema, protoName ?? ''];
}

function leftOutLines({ id, httpMethod, path, code, reason, evidence }: LeftOut): string[] {
  return [
    `${id}  ${httpMethod} ${path}`,
    `        ${code}: ${reason}`,
    `        ${place(evidence)}`,
  ];
}

function disagreementLines(disagreement: Disagreement): string[] {
  const { subject, field, severity, values, winner, rule, exception } = disagreement;
  return [
    `${severity}: ${field} of ${subject}`,
    `        held: ${winner} (${rule})`,
    ...values.map(({ value, evidence }) => `        ${value}: ${evidence.map(place).join(', ')}`),
    ...(exception ? [`        exception: ${exception}`] : []),
  ];
}

function section(title: string, blocks: readonly string[]): string {
  const lines = blocks.flatMap((block) => (block === '' ? [] : block.split('\n')));
  return lines.length === 0 ? '' : ['', title, ...lines.map((line) => `  ${line}`)].join('\n');
}

function place({ source, file, pointer, revision }: Evidence): string {
  return `${source} ${file}${pointer ? `#${pointer}` : ''}${revision ? ` of ${revision}` : ''}`;
}
