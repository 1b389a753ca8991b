import type { StatedApi } from '../model/stated-api.js';
import type { StatedFacts } from '../sources/stated-facts.js';

/** What settings state of an API for `sync`: what they do not state otherwise its name in them does. */
export function factsOf({ id, from: _, ...stated }: StatedApi): StatedFacts {
  const { service, version, descriptions, ...facts } = stated;
  const [called, its] = id.split(':');
  return {
    ...facts,
    service: service ?? called,
    version: version ?? its,
    // What is not kept is nothing that is stated.
    ...(descriptions && { descriptions }),
  };
}
