import type { SourceKind } from '../model/evidence.js';
import type { HttpMethod } from '../model/http-method.js';
import type { MethodKind } from '../model/methods.js';
import type { OperationsApi } from '../model/operations-api.js';
import { bindingUrl } from '../normalize/documented-form.js';

/** A row of `list --json`. The order of its members is part of the contract. */
export interface ListRow {
  readonly api: string;
  readonly service: string;
  readonly version: string;
  readonly kind: MethodKind;
  readonly id: string;
  readonly collection: string;
  readonly httpMethod: HttpMethod;
  readonly url: string;
  readonly scopes: readonly string[];
  readonly sources: readonly SourceKind[];
}

/** One row for each binding of an API. */
export function listRows(api: OperationsApi): ListRow[] {
  return api.bindings.map((binding) => ({
    api: api.id,
    service: api.service,
    version: api.version,
    kind: binding.kind,
    id: binding.id,
    collection: binding.collection,
    httpMethod: binding.httpMethod,
    url: bindingUrl(api, binding),
    scopes: binding.scopes,
    sources: [...new Set(binding.evidence.map(({ source }) => source))],
  }));
}
