import {
  BINDING_KINDS,
  type Endpoints,
  type OperationBinding,
  type OperationsApi,
} from '../model/operations-api.js';
import { printPathTemplate } from '../model/path-template.js';
import type { OperationNames } from './operation-names.js';
import { bindingsOf } from './request-types.js';

/** What the runtime is told about an API: an `Api` of `src/runtime/api.ts`, as data. */
export function describeApi(
  api: OperationsApi,
  names: readonly OperationNames[],
): Record<string, unknown> {
  return {
    id: api.id,
    host: api.host,
    mtlsHost: api.mtlsHost,
    regional: api.endpoints?.required ? describeRegional(api.endpoints) : undefined,
    names: names.map(({ text }) => text),
    ...Object.fromEntries(
      BINDING_KINDS.map((kind) => [kind, filled(bindingsOf(api, kind).map(describeMethod))]),
    ),
  };
}

function describeRegional({ pattern, byLocation, atDefaultHost = [] }: Endpoints): unknown {
  return {
    pattern,
    hosts: Object.keys(byLocation).length > 0 ? byLocation : undefined,
    atDefaultHost: filled(atDefaultHost),
  };
}

function describeMethod({ kind, httpMethod, template, body }: OperationBinding): unknown {
  return {
    method: httpMethod,
    template: printPathTemplate(template),
    // A cancel never has a body, whatever message a document gives it (AIP-151).
    body: kind === 'wait' && typeof body === 'object' ? true : undefined,
  };
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
