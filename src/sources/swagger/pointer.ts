/** Where the members of an upgraded document stood before; the first that matches counts. */
const MOVES: readonly (readonly [upgraded: RegExp, written: string])[] = [
  [/^\/servers(?:\/.*)?$/, '/host'],
  [/^\/components\/schemas(?=\/|$)/, '/definitions'],
  [/^\/components\/(?:parameters|requestBodies)\/([^/]+).*/, '/parameters/$1'],
  [/^\/components\/responses\/([^/]+)(?:\/content\/[^/]+)?/, '/responses/$1'],
  [/^(\/paths\/[^/]+\/[^/]+\/responses\/[^/]+)\/content\/[^/]+/, '$1'],
  // A body is no longer among the parameters, so that those behind it have other numbers.
  [/^(\/paths\/[^/]+(?:\/[^/]+)?)\/(?:parameters|requestBody)(?:\/.*)?$/, '$1/parameters'],
];

/** The place in a Swagger 2.0 document that a place in the upgraded document was made of. */
export function swaggerPointer(upgraded: string): string {
  const move = MOVES.find(([pattern]) => pattern.test(upgraded));
  return move === undefined ? upgraded : upgraded.replace(move[0], move[1]);
}
