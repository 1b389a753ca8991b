import type { SourceKind } from '../model/evidence.js';
import type { HttpMethod } from '../model/http-method.js';
import type { OperationStart } from '../model/operation-start.js';
import type { OperationsApi, Payload } from '../model/operations-api.js';
import { printPathTemplate } from '../model/path-template.js';
import { TYPE_URL_HOST } from '../model/type-url.js';

/** A row of `list --starts --json`. The order of its members is part of the contract. */
export interface StartRow {
  readonly api: string;
  readonly id: string;
  readonly rpc: string | null;
  readonly name: string;
  readonly httpMethod: HttpMethod;
  readonly url: string;
  /** The `@type` of what the operation holds in the end; null where no source tells it. */
  readonly response: string | null;
  readonly metadata: string | null;
  readonly sources: readonly SourceKind[];
}

/** One row for each HTTP request that starts an operation. */
export function startRows(api: OperationsApi): StartRow[] {
  return startLines(api).map(({ row }) => row);
}

/** A row, and what the operation holds in words where nobody tells its `@type`. */
export interface StartLine {
  readonly row: StartRow;
  readonly response: string;
  readonly metadata: string;
}

/** The same for people to read. */
export function startLines(api: OperationsApi): StartLine[] {
  return api.starts.flatMap((start) =>
    [start, ...start.additional].map(({ id, httpMethod, template }) => ({
      row: {
        api: api.id,
        id,
        rpc: start.rpc ?? null,
        name: start.name,
        httpMethod,
        url: `https://${api.host}${printPathTemplate(template)}`,
        response: typeUrl(api, 'response', start.response),
        metadata: typeUrl(api, 'metadata', start.metadata),
        sources: [...new Set(start.evidence.map(({ source }) => source))],
      },
      response: typeText(api, 'response', start.response),
      metadata: typeText(api, 'metadata', start.metadata),
    })),
  );
}

/** What an operation holds: the full name of its message, else what its document calls it. */
export function typeText(
  api: OperationsApi,
  role: Payload['role'],
  payload: OperationStart['response'],
): string {
  const url = typeUrl(api, role, payload);
  if (url !== null) return url.slice(TYPE_URL_HOST.length);
  return typeof payload === 'object' ? payload.schema : 'unknown';
}

/** The `@type` of what a start says that its operation holds. */
export function typeUrl(
  { payloads }: OperationsApi,
  role: Payload['role'],
  payload: OperationStart['response'],
): string | null {
  if (payload === 'unknown') return null;
  if (payload === 'empty') return `${TYPE_URL_HOST}google.protobuf.Empty`;
  const { protoName } =
    payloads.find((one) => one.role === role && one.schema === payload.schema) ?? {};
  return protoName === undefined ? null : TYPE_URL_HOST + protoName;
}
