import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { ApiSources } from '../normalize/identify.js';
import type { StatedFacts } from '../sources/stated-facts.js';

/**
 * The error of a service or a version that is stated, where no document is about it, and of a shape that no
 * document takes: only OpenAPI documents take what is stated, all others tell it themselves. Undefined where nothing
 * is stated or found.
 */
export function toldOtherwise(
  groups: readonly ApiSources[],
  { service, version, shape }: StatedFacts = {},
): Diagnostic | undefined {
  const isStated = (api: ApiSources): boolean =>
    (service === undefined || api.service === service) &&
    (version === undefined || api.version === version);
  const [first, ...others] = groups;
  if (first === undefined) return undefined;
  const [source] = first.sources;
  const takesShape = groups.some(({ all }) => all.some((one) => one.source === 'openapi'));
  if (shape !== undefined && !takesShape)
    return problem({
      code: 'LRO-SYNC-STATED',
      message: `a shape is stated, but only OpenAPI documents have operations of another look than AIP-151 gives them, and that of ${first.id} is none`,
      help: 'Leave it out, or sync an OpenAPI document of the API in its place',
      ...(source && { file: source.file }),
    });
  if (groups.some(isStated)) return undefined;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  const stated = [service ?? 'any service', version].filter((one) => one !== undefined).join(':');
  return problem({
    code: 'LRO-SYNC-STATED',
    message: `${stated} is stated, but the documents tell themselves that they are about ${first.id}${more}`,
    ...(source && { file: source.file }),
  });
}
