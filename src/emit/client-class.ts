import type { OperationsApi } from '../model/operations-api.js';
import { own } from '../model/own.js';
import { clientNameOf, type NamedApi } from '../surface/client-name.js';
import type { PackageOptions } from './package/package-options.js';

/** Classes of clients by API (`file:v1`), as packages have them already. */
export type PinnedClients = Readonly<Record<string, string>>;

/** The class that settings state for the client of an API, or of all versions of its service. */
export function statedClass(
  { id, service }: Pick<OperationsApi, 'id' | 'service'>,
  classNames: PackageOptions['classNames'] = {},
): string | undefined {
  return own(classNames, id) ?? own(classNames, service);
}

/** The class that the client of an API gets. */
export function clientClass(
  api: NamedApi & Pick<OperationsApi, 'id'>,
  { classNames }: Partial<PackageOptions> = {},
): string {
  return statedClass(api, classNames) ?? clientNameOf(api);
}

/** An API with the class that its client has already, which a title spelled otherwise does not rename. */
export function pinned<Api extends Pick<OperationsApi, 'id' | 'clientName'>>(
  api: Api,
  clients: PinnedClients,
): Api {
  const clientName = own(clients, api.id);
  return clientName === undefined ? api : { ...api, clientName };
}
