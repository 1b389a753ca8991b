import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { clientClass, type PinnedClients, statedClass } from '../emit/client-class.js';
import type { PackageOptions } from '../emit/package/package-options.js';
import { serviceOfId } from '../model/api-id.js';
import { own } from '../model/own.js';
import type { ApiOutline } from '../specs/folder-model.js';

/**
 * The classes that clients have already and keep.
 *
 * @param clients as the last run left them.
 * @param isFree whether an API's client may get another name now.
 */
export function pinsOf(
  clients: PinnedClients = {},
  { classNames }: Partial<PackageOptions>,
  isFree: (id: string) => boolean,
): PinnedClients {
  const kept = Object.entries(clients).filter(
    ([id]) =>
      !isFree(id) && statedClass({ id, service: serviceOfId(id) }, classNames) === undefined,
  );
  return Object.fromEntries(kept);
}

/** What is said where the specs would call a client otherwise than it is called; nothing where they would not. */
export function pinnedOtherwise(api: ApiOutline, pins: PinnedClients): Diagnostic[] {
  const [kept, now] = [own(pins, api.id), clientClass(api)];
  if (kept === undefined || kept === now) return [];
  return [
    problem({
      code: 'LRO-NAME-PINNED',
      message: `the client of ${api.id} stays ${kept}; by its specs it would be ${now}`,
      help: `Take the new name with lrogen generate ${api.id} --rename-clients, or state "className": "${kept}" of the API in the settings`,
    }),
  ];
}

/** The classes of all clients of packages that are written, for the next run. */
export function clientsOf(
  packages: ReadonlyMap<string, readonly ApiOutline[]>,
  options: Partial<PackageOptions>,
): Record<string, string> {
  const apis = [...packages.values()].flat();
  return Object.fromEntries(apis.map((api) => [api.id, clientClass(api, options)]));
}
