import type { Settings } from '../config/settings.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { askedApis } from './sync-jobs.js';

/**
 * What `sync` would take over: of settings, and of documents that are on this machine.
 *
 * @param selectors the APIs or services that are asked for; none for all.
 * @param isStrict whether what settings state otherwise is an error.
 */
export async function unsynced(
  { apis, ...settings }: Settings,
  selectors: readonly string[],
  isStrict: boolean,
): Promise<Diagnostic[]> {
  const asked = askedApis(apis, selectors);
  const stated = await restatedBy({ ...settings, apis: asked });
  if (asked.length === 0 || stated.length > 0) {
    return stated.map((one) => (isStrict ? { ...one, severity: 'error' } : one));
  }
  const { behind } = await import('../sync/behind.js');
  return behind(settings.specs, asked);
}

/** What settings state of APIs otherwise than their specs hold; see `restated`. */
export async function restatedBy({
  specs,
  apis,
  file,
}: Pick<Settings, 'specs' | 'apis' | 'file'>): Promise<Diagnostic[]> {
  if (apis.length === 0) return [];
  // Only now: with it comes all that reads documents, which most runs do without.
  const { restated } = await import('../sync/restated.js');
  return restated(specs, apis, file);
}
