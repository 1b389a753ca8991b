import type { OperationsApi } from '../model/operations-api.js';
import type { ApiSurface } from '../surface/api-surface.js';
import { surfaceOf } from '../surface/surface-of.js';
import { RUNTIME_TYPES } from './client/runtime-exports.js';
import { statedClass } from './client-class.js';
import type { PackageOptions } from './package/package-options.js';
import { transformed } from './transform.js';

/**
 * What callers of an API see in a package of these options.
 *
 * @throws DiagnosticError `LRO-TRANSFORM` where the hook fails.
 */
export function surfaceFor(
  api: OperationsApi,
  { classNames = {}, transform }: Pick<Partial<PackageOptions>, 'classNames' | 'transform'> = {},
): ApiSurface {
  const surface = packagedSurface(api, statedClass(api, classNames));
  return transform === undefined ? surface : transformed(surface, transform);
}

/**
 * What callers of an API see, made by no option but the name of its class.
 *
 * @param className by default it follows from the service.
 */
export function packagedSurface(api: OperationsApi, className?: string): ApiSurface {
  return surfaceOf(api, RUNTIME_TYPES, className);
}
