import { methodOf } from '../model/methods.js';
import { parsePathTemplate } from '../model/path-template.js';
import type { BindingClaim, SourceApi } from '../model/source-api.js';

/** The HTTP rules that `google/longrunning/operations.proto` gives its methods itself. */
const DEFAULT_RULES: readonly Pick<BindingClaim, 'kind' | 'httpMethod' | 'template'>[] = [
  {
    kind: 'cancel',
    httpMethod: 'POST',
    template: parsePathTemplate('/v1/{name=operations/**}:cancel'),
  },
  { kind: 'delete', httpMethod: 'DELETE', template: parsePathTemplate('/v1/{name=operations/**}') },
  { kind: 'get', httpMethod: 'GET', template: parsePathTemplate('/v1/{name=operations/**}') },
  { kind: 'list', httpMethod: 'GET', template: parsePathTemplate('/v1/{name=operations}') },
];

/**
 * An API that only protos tell of serves `google.longrunning.Operations` under the HTTP rules of that
 * interface itself, where neither they nor a service config give others. A rule that a config has and that cannot be
 * read is another all the same.
 */
export function withDefaultRules(sources: readonly SourceApi[]): readonly SourceApi[] {
  const first = sources.find(({ source }) => source === 'proto');
  const isTold = ({ source, claims }: SourceApi): boolean =>
    claims.length > 0 || (source !== 'proto' && source !== 'service-config');
  if (first === undefined || sources.some(isTold)) return sources;
  if (sources.every(({ starts = [] }) => starts.length === 0)) return sources;
  const { scopes } = first.starts?.[0] ?? {};
  const refused = new Set(
    sources.flatMap(({ source, skipped }) =>
      source === 'service-config' ? skipped.map(({ id }) => id) : [],
    ),
  );
  const claims = DEFAULT_RULES.filter(
    ({ kind }) => !refused.has(`google.longrunning.Operations.${methodOf(kind).rpc}`),
  ).map((rule): BindingClaim => ({ ...rule, ...(scopes && { scopes }), pointer: '' }));
  return sources.map((source) => (source === first ? { ...first, claims } : source));
}
