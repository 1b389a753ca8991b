import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { ApiSources } from '../normalize/identify.js';
import type { StatedFacts } from '../sources/stated-facts.js';

/**
 * The error of a service or a version that is stated, where no document is about it: only OpenAPI documents take
 * what is stated, all others tell it themselves. Undefined where nothing is stated or found.
 */
export function toldOtherwise(
  groups: readonly ApiSources[],
  { service, version }: StatedFacts = {},
): Diagnostic | undefined {
  const isStated = (api: ApiSources): boolean =>
    (service === undefined || api.service === service) &&
    (version === undefined || api.version === version);
  const [first, ...others] = groups;
  if (first === undefined || groups.some(isStated)) return undefined;
  const [source] = first.sources;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  const stated = [service ?? 'any service', version].filter((one) => one !== undefined).join(':');
  return problem({
    code: 'LRO-SYNC-STATED',
    message: `${stated} is stated, but the documents tell themselves that they are about ${first.id}${more}`,
    ...(source && { file: source.file }),
  });
}
