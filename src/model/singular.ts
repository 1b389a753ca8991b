import { upperFirst } from './letter-case.js';

/** Words whose singular no rule gives, by their last camel-case word. */
const IRREGULAR = new Map([
  ['addresses', 'address'],
  ['alias', 'alias'],
  ['aliases', 'alias'],
  ['analyses', 'analysis'],
  ['atlas', 'atlas'],
  ['caches', 'cache'],
  ['canvas', 'canvas'],
  ['children', 'child'],
  ['cookies', 'cookie'],
  ['corpora', 'corpus'],
  ['cpus', 'cpu'],
  ['gpus', 'gpu'],
  ['halves', 'half'],
  ['indices', 'index'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['lives', 'life'],
  ['menus', 'menu'],
  ['people', 'person'],
  ['redis', 'redis'],
  ['series', 'series'],
  ['shelves', 'shelf'],
  ['skus', 'sku'],
  ['statuses', 'status'],
  ['tpus', 'tpu'],
  ['wolves', 'wolf'],
]);

/**
 * The singular of a collection's segment, as AIP-122 forms a resource id's name from it:
 * `projects` is `project`, `policies` is `policy`, `managedZoneOperations` is
 * `managedZoneOperation`. A word that is no plural stays as it is: `global`, `metadata`.
 */
export function singular(segment: string): string {
  const start = lastWord(segment);
  const word = segment.slice(start);
  const lower = word.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return segment.slice(0, start) + asWritten(irregular, word);
  return segment.slice(0, segment.length - ending(lower)) + (isIes(lower) ? 'y' : '');
}

/** How many letters of a plural are not the singular's. */
function ending(word: string): number {
  if (isIes(word)) return 3;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return 2;
  if (/[^us]s$/.test(word) && !/[sx]is$/.test(word)) return 1;
  return 0;
}

function isIes(word: string): boolean {
  return /[^aeiou]ies$/.test(word);
}

function lastWord(segment: string): number {
  for (let i = segment.length - 1; i > 0; i--) {
    if (/[_-]/.test(segment.charAt(i - 1))) return i;
    if (/[A-Z]/.test(segment.charAt(i)) && /[a-z0-9]/.test(segment.charAt(i - 1))) return i;
  }
  return 0;
}

function asWritten(word: string, like: string): string {
  const first = like.charAt(0);
  return first === first.toLowerCase() ? word : upperFirst(word);
}
