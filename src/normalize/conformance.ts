import type { DocumentedRow, PlacedRow } from '../model/documented.js';
import type { OperationBinding, OperationsApi } from '../model/operations-api.js';
import { samePaths } from '../model/path-order.js';
import {
  endText,
  type PathTemplate,
  PathTemplateError,
  parsePathTemplate,
  printPathTemplate,
  type Segment,
  templateVariables,
} from '../model/path-template.js';
import type { Exceptions } from '../sources/exceptions.js';
import { compareDisagreements } from './compare-statements.js';
import { scopesOf, withPages } from './documented-facts.js';
import { bindingUrl, documentedForm } from './documented-form.js';

/** How a documented row stands against the model. */
export type Verdict =
  /** The same method and URL, to the letter. */
  | 'met'
  /** The same, written in another form: `{endpoint}`, a bare `{name}`, without braces. */
  | 'met-in-other-form'
  /** Another method or URL, or no such binding. */
  | 'contradicted'
  /** No source but this page knows the service and version. */
  | 'api-unknown';

export interface ConformanceRow extends PlacedRow {
  readonly api: string;
  readonly verdict: Verdict;
  /** What the row says and what the model says, for a row that is not met to the letter. */
  readonly documented: string;
  readonly modelled?: string;
  readonly exception?: string;
}

/** Compares every documented row with the model; a row is never without a verdict. */
export function checkConformance(
  rows: readonly PlacedRow[],
  apis: readonly OperationsApi[],
  exceptions: Exceptions,
): ConformanceRow[] {
  return rows.map((placed) => {
    const { row } = placed;
    const api = apis.find((candidate) => isAbout(row, candidate));
    const id = api?.id ?? `${row.service}:${row.version}`;
    const documented = `${row.verb ?? 'unknown method'} ${row.url ?? 'unknown URL'}`;
    if (api === undefined) return { ...placed, api: id, verdict: 'api-unknown', documented };
    const binding = bindingOf(api, row);
    const verdict = binding === undefined ? 'contradicted' : compare(row, api, binding);
    const exception = exceptions.documented.find(
      (entry) => entry.api === id && entry.method === row.method && entry.url === row.url,
    );
    return {
      ...placed,
      api: id,
      verdict,
      documented,
      modelled: binding === undefined ? whyUnbound(api, row) : documentedForm(api, binding),
      ...(exception && verdict === 'contradicted' && { exception: exception.reason }),
    };
  });
}

/** Why there is no binding for a row: the reason for which its method was skipped, if it is known. */
function whyUnbound({ skipped, service }: OperationsApi, row: DocumentedRow): string {
  const its = skipped.find(
    ({ id, httpMethod }) =>
      id === `${service}.${row.method}` && (row.verb === null || row.verb === httpMethod),
  );
  return its === undefined
    ? 'no such method'
    : `a method that is skipped: ${its.code}, ${its.reason}`;
}

/** Adds the rows that are met to the evidence of their bindings, with what only pages tell. */
export function addDocumentedEvidence(
  api: OperationsApi,
  conformance: readonly ConformanceRow[],
): OperationsApi {
  const rows = conformance.filter(({ verdict }) => verdict.startsWith('met'));
  return rows.length === 0 ? api : withRows(api, rows);
}

function withRows(api: OperationsApi, rows: readonly ConformanceRow[]): OperationsApi {
  const documented = api.bindings.map((binding) =>
    withPages(
      binding,
      rows.filter(({ row }) => row.method === methodOf(binding)),
    ),
  );
  const bindings = documented.map(({ binding }) => binding);
  return {
    ...api,
    scopes: scopesOf(bindings),
    bindings,
    disagreements: [
      ...api.disagreements,
      ...documented.flatMap(({ disagreements }) => disagreements),
    ].sort(compareDisagreements),
  };
}

/** Whether a row is about an API; it counts for the first such, by id. */
export function isAbout(
  row: DocumentedRow,
  api: Pick<OperationsApi, 'service' | 'version' | 'host'>,
): boolean {
  if (row.version !== api.version) return false;
  return row.service === api.service || row.host === api.host;
}

function bindingOf(api: OperationsApi, row: DocumentedRow): OperationBinding | undefined {
  const named = api.bindings.find((binding) => methodOf(binding) === row.method);
  if (named !== undefined) return named;
  // A page about all collections at once calls them by the last word they share.
  return api.bindings.find(
    (binding) =>
      methodOf(binding).endsWith(`.${row.method}`) && compare(row, api, binding) !== 'contradicted',
  );
}

function methodOf({ collection, kind }: OperationBinding): string {
  return `${collection}.${kind}`;
}

function compare(row: DocumentedRow, api: OperationsApi, binding: OperationBinding): Verdict {
  if (row.verb !== null && row.verb !== binding.httpMethod) return 'contradicted';
  // A page that shows no URL says no more than that the method exists.
  if (row.url === null) return 'met-in-other-form';
  if (row.url === bindingUrl(api, binding)) return 'met';
  const parts = /^https:\/\/([^/]+)(\/.*)$/.exec(row.url);
  const [host, path] = [parts?.[1], parts?.[2]];
  if (host === undefined || path === undefined) return 'contradicted';
  if (!servesApi(host, api)) return 'contradicted';
  const template = tryParse(path);
  if (template === undefined) return 'contradicted';
  const isSame =
    sameButForForm(template, binding.template) || sameButForVariables(template, binding.template);
  return isSame ? 'met-in-other-form' : 'contradicted';
}

/** What pages write for "one of the supported endpoints". */
const ENDPOINT = new Set(['{endpoint}', '{service-endpoint}']);

/** Whether a documented host stands for the API's: itself, one of its regions, or any of these. */
function servesApi(host: string, { host: own, endpoints }: OperationsApi): boolean {
  if (host === own) return true;
  if (endpoints === undefined) return false;
  const { byLocation, pattern } = endpoints;
  if (ENDPOINT.has(host) || Object.values(byLocation).includes(host)) return true;
  const [before, behind] = pattern?.split('{location}') ?? [];
  if (before === undefined || behind === undefined) return false;
  const location = host.slice(before.length, host.length - behind.length);
  return /^[a-z0-9-]+$/.test(location) && host === `${before}${location}${behind}`;
}

function tryParse(path: string): PathTemplate | undefined {
  try {
    return parsePathTemplate(path);
  } catch (error) {
    if (error instanceof PathTemplateError) return undefined;
    throw error;
  }
}

/** Whether a page means this template though it writes a variable bare or without its braces. */
function sameButForForm(documented: PathTemplate, modelled: PathTemplate): boolean {
  return (
    endText(documented) === endText(modelled) &&
    documented.segments.length === modelled.segments.length &&
    modelled.segments.every((segment, i) => sameSegment(documented.segments[i], segment))
  );
}

/** Whether one names a resource as a whole, by its name, where the other has a variable for every part of it. */
function sameButForVariables(documented: PathTemplate, modelled: PathTemplate): boolean {
  const both = [documented, modelled].map(templateVariables);
  const [whole, parts] = both.sort((a, b) => a.length - b.length);
  const isNamed =
    whole?.length === 1 && /^(?:name|parent)$/.test(whole[0]?.fieldPath.join('.') ?? '');
  const isParted = parts?.every(({ segments }) => segments.length === 1) && parts.length > 1;
  return isNamed && isParted === true && samePaths(documented, modelled);
}

function sameSegment(documented: Segment | undefined, modelled: Segment): boolean {
  const plain = { segments: [modelled] };
  if (documented === undefined) return false;
  if (printPathTemplate({ segments: [documented] }) === printPathTemplate(plain)) return true;
  if (modelled.kind !== 'variable') return false;
  const field = modelled.fieldPath.join('.');
  const bare = documented.kind === 'variable' && documented.fieldPath.join('.') === field;
  const isBare = bare && documented.segments.length === 1 && documented.segments[0]?.kind === 'one';
  return isBare || (documented.kind === 'literal' && documented.value === field);
}
