import type { Api } from './api.js';
import { InvalidArgumentError } from './errors.js';
import type { StartMethod } from './start-method.js';

/**
 * Refuses what no types keep out in JavaScript: a method of another API would be sent to the endpoint of
 * this one, with its credentials.
 *
 * @throws InvalidArgumentError
 */
export function requireOwn(api: Api, method: StartMethod): void {
  if (method.api === api.id) return;
  throw new InvalidArgumentError(
    api,
    `${method.id} is a method of ${method.api}, not of ${api.id}`,
  );
}
