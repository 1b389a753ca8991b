import type { OperationsApi } from '../model/operations-api.js';
import type { ApiSurface } from '../surface/api-surface.js';
import { surfaceOf } from '../surface/surface-of.js';
import { RUNTIME_TYPES } from './client/runtime-exports.js';
import { own } from './own.js';
import type { PackageOptions } from './package/package-options.js';

/** What callers of an API see in a package of these options. */
export function surfaceFor(
  api: OperationsApi,
  { classNames = {} }: Pick<Partial<PackageOptions>, 'classNames'> = {},
): ApiSurface {
  return surfaceOf(api, RUNTIME_TYPES, own(classNames, api.id) ?? own(classNames, api.service));
}
