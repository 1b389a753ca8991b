import { packageShapes } from './package-shape.js';
import { DOCUMENTED, type PublishedApi } from './published-api.js';

/** Features by what has them. */
export type Features = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Keys that together have every feature, found greedily: always the one with the most that are still
 * missing, the first by name among equals. Who alone has a feature is in it, whatever that is.
 *
 * @param given keys that are in it anyway.
 * @returns sorted.
 */
export function coverOf(features: Features, given: readonly string[] = []): string[] {
  const missing = new Set([...features.values()].flatMap((own) => [...own]));
  const gain = (key: string): number =>
    [...(features.get(key) ?? [])].filter((feature) => missing.has(feature)).length;
  const chosen = new Set<string>();
  const choose = (key: string): void => {
    chosen.add(key);
    for (const feature of features.get(key) ?? []) missing.delete(feature);
  };
  given.forEach(choose);
  const keys = [...features.keys()].sort();
  while (missing.size > 0) choose(keys.reduce((a, b) => (gain(b) > gain(a) ? b : a)));
  return [...chosen].sort();
}

/** The features of every version of a service, by service. */
export function serviceShapes(apis: readonly PublishedApi[]): Features {
  const shapes = packageShapes(apis);
  const services = new Map<string, Set<string>>();
  for (const { id, service } of apis) {
    const all = [...(services.get(service) ?? []), ...(shapes.get(id) ?? [])];
    services.set(service, new Set(all));
  }
  return services;
}

/** Services with every shape there is, the documented ones among them: for tests that cost time. */
export function sampleOf(apis: readonly PublishedApi[]): string[] {
  return coverOf(serviceShapes(apis), DOCUMENTED);
}
