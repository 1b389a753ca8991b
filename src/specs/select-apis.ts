import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/did-you-mean.js';
import { serviceOfId } from '../model/api-id.js';
import { compareText } from '../model/compare-text.js';
import type { OperationsApi } from '../model/operations-api.js';
import type { Normalized } from '../normalize/normalize.js';

/** What a selector can name. */
export interface Selectable {
  /** `file:v1` */
  readonly id: string;
  /** `file` */
  readonly service: string;
}

/** All APIs that the specs tell of, those without a binding too, by id. */
export function knownApis({ apis, unbound }: Normalized): OperationsApi[] {
  return [...apis, ...unbound].sort((a, b) => compareText(a.id, b.id));
}

/**
 * The APIs that selectors name: `file:v1` is one, `file` all its versions. No selector names all.
 *
 * @throws DiagnosticError `LRO-API-UNKNOWN` where a selector names none.
 */
export function selectApis<Api extends Selectable>(
  apis: readonly Api[],
  selectors: readonly string[],
): Api[] {
  const unknown = selectors.find((selector) => !apis.some((api) => isNamed(api, selector)));
  if (unknown !== undefined) throw unknownApi(apis, unknown);
  return apis.filter((api) => isSelected(api, selectors));
}

/** Whether selectors name an API; no selector names all. */
export function isSelected(api: Selectable, selectors: readonly string[]): boolean {
  return selectors.length === 0 || selectors.some((selector) => isNamed(api, selector));
}

/** Whether selectors name a service, or an API of it. */
export function namesService(selectors: readonly string[], service: string): boolean {
  return selectors.some((selector) => serviceOfId(selector) === service);
}

/** Whether there may be an API that both of two selectors name. */
export function mayMeet(one: string, other: string): boolean {
  return isNamed(asApi(one), other) || isNamed(asApi(other), one);
}

function asApi(selector: string): Selectable {
  return { id: selector, service: serviceOfId(selector) };
}

function isNamed({ id, service }: Selectable, selector: string): boolean {
  return selector === id || selector === service;
}

/** How many APIs are told in a message. */
const FEW = 10;

function unknownApi(apis: readonly Selectable[], selector: string): DiagnosticError {
  const service = serviceOfId(selector);
  const versions = apis.filter((api) => api.service === service);
  const known = apis.map((api) => (selector.includes(':') ? api.id : api.service));
  const meant = versions.length > 0 ? undefined : didYouMean(selector, [...new Set(known)]);
  const there = (versions.length > 0 ? versions : apis).map(({ id }) => id);
  const isFew = versions.length > 0 || (there.length > 0 && there.length <= FEW);
  const help = meant ?? (isFew ? `There is ${there.join(', ')}` : undefined);
  return new DiagnosticError({
    code: 'LRO-API-UNKNOWN',
    message: `no spec tells of an API ${JSON.stringify(selector)}`,
    ...(help !== undefined && { help }),
  });
}
