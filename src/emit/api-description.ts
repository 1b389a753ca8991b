import {
  BINDING_KINDS,
  type BindingKind,
  type Endpoints,
  type OperationBinding,
  type OperationsApi,
} from '../model/operations-api.js';
import { printPathTemplate } from '../model/path-template.js';
import { trusted } from './code.js';
import { Identifier } from './layout.js';
import { takesNamesOnly } from './names-only.js';
import type { OperationNames } from './operation-names.js';
import { compareForms, requestForms } from './request-forms.js';
import { bindingsOf } from './request-types.js';

/** What the runtime is told about an API: an `Api` of `src/runtime/api.ts`, as data. */
export function describeApi(
  api: OperationsApi,
  names: readonly OperationNames[],
): Record<string, unknown> {
  return {
    id: api.id,
    host: api.host,
    mtlsHost: api.mtlsHost ?? mtlsHostOf(api.host),
    regional: api.endpoints?.required ? describeRegional(api.endpoints) : undefined,
    names: names.map(({ text }) => text),
    ...Object.fromEntries(BINDING_KINDS.map((kind) => [kind, describeMethods(api, kind)])),
    ...featuresOf(api),
  };
}

/** What of the runtime only some APIs need: all others' clients do without. */
export function featuresOf(api: OperationsApi): Partial<Record<string, Identifier>> {
  return {
    ...(api.endpoints?.required && { hostOf: new Identifier(trusted('regionalHost')) }),
    ...(!takesNamesOnly(api) && { findCall: new Identifier(trusted('byFields')) }),
    ...(api.operationKind === 'status' && { shape: new Identifier(trusted('ownShape')) }),
    ...(bindingsOf(api, 'wait').length > 0 && {
      serverWait: new Identifier(trusted('serverWait')),
    }),
  };
}

/** AIP-4114 */
function mtlsHostOf(host: string): string {
  return host.replace(/(?=googleapis\.com$)/, 'mtls.');
}

function describeRegional({ pattern, byLocation, atDefaultHost = [] }: Endpoints): unknown {
  // What the pattern makes by itself need not be listed.
  const hosts = Object.entries(byLocation).filter(
    ([location, host]) =>
      atDefaultHost.includes(location) || host !== pattern?.replace('{location}', location),
  );
  return {
    pattern,
    hosts: hosts.length > 0 ? Object.fromEntries(hosts) : undefined,
    atDefaultHost: filled(atDefaultHost),
  };
}

function describeMethods(api: OperationsApi, kind: BindingKind): readonly unknown[] | undefined {
  const forms = requestForms(api, kind).sort(compareForms);
  return filled(
    forms.map(({ binding, template, clashing }) => ({
      method: binding.httpMethod,
      template: printPathTemplate(template),
      query: filled(clashing),
      timeout: kind === 'wait' && takesTimeout(api, binding) ? true : undefined,
      // A cancel never has a body, whatever message a document gives it (AIP-151).
      body: kind === 'wait' && typeof binding.body === 'object' ? true : undefined,
    })),
  );
}

/** Whether a wait can be told when to answer: Compute's cannot. */
function takesTimeout(
  { schemas }: OperationsApi,
  { body, queryParameters }: OperationBinding,
): boolean {
  const { properties = {} } = (typeof body === 'object' && schemas[body.schema]) || {};
  return Object.hasOwn(properties, 'timeout') || queryParameters.some((p) => p.name === 'timeout');
}

function filled<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
