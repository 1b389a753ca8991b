import { type StatedApi, statedParts } from '../model/stated-api.js';
import type { StatedFacts } from '../sources/stated-facts.js';

/** What settings state of an API for `sync`: what they do not state otherwise its name in them does. */
export function factsOf(api: StatedApi): StatedFacts {
  const { id: _id, from: _from, descriptions, ...facts } = api;
  return {
    ...facts,
    ...statedParts(api),
    // What is not kept is nothing that is stated.
    ...(descriptions && { descriptions }),
  };
}
