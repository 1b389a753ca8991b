import { compareText } from '../../model/compare-text.js';
import { isDay } from '../../model/revision.js';
import { trimEndOf } from '../../model/trim.js';
import { isFact } from '../document/json-node.js';

/** A line of a request: the verb may stand glued to the URL, and in lower case. */
const REQUEST = /(?<![A-Za-z])(get|post|delete|put|patch)\s*(https:\/\/[^\s`"'<>\\|]+)/i;
const SCOPE = /https:\/\/(?:www\.googleapis\.com\/auth\/[\w./-]*\w|mail\.google\.com\/)/g;
/** A permission has a service, a resource and a verb: `file.operations.cancel`. */
const NAMED_PERMISSION =
  /(?<![A-Za-z0-9])([a-z][A-Za-z0-9]{0,99}(?:\.[A-Za-z][A-Za-z0-9]{0,99}){2})\s{1,99}IAM permission/g;
const LISTED_PERMISSION =
  /^\W{0,8}([a-z][A-Za-z0-9]{0,99}(?:\.[A-Za-z][A-Za-z0-9]{0,99}){2})\W{0,8}$/gm;

/** The HTTP request: what stands behind its heading, or else the first there is. */
export function requestOf(text: string): { verb: string; url: string } | undefined {
  const heading = /(?:HTTP request|Endpoint)\b(?<=^[^\w\n]*(?:HTTP request|Endpoint))/im.exec(text);
  const behind = heading === null ? null : REQUEST.exec(text.slice(heading.index));
  const [, verb, url] = behind ?? REQUEST.exec(text) ?? [];
  if (verb === undefined || !isFact(url)) return undefined;
  return { verb: verb.toUpperCase(), url: trimEndOf(url, '.,;)') };
}

/** `projects.locations.operations.cancel`, of the page's title. */
export function methodOf(text: string): string | undefined {
  return factOf(/\bMethod:\s*([A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+)/.exec(text)?.[1]);
}

export function lastUpdatedOf(text: string): string | undefined {
  const day = /\bLast updated (\d{4}-\d{2}-\d{2})\b/.exec(text)?.[1];
  return day !== undefined && isDay(day) ? day : undefined;
}

export function scopesOf(text: string): string[] | undefined {
  const scopes = new Set([...text.matchAll(SCOPE)].map(([scope]) => scope).filter(isFact));
  return scopes.size === 0 ? undefined : [...scopes].sort(compareText);
}

/** IAM permissions, from the sentence or the list that names them. */
export function permissionsOf(text: string): string[] | undefined {
  const found = [...text.matchAll(NAMED_PERMISSION)].map((match) => match[1]);
  for (const { index } of text.matchAll(/following IAM permissions?\b/g)) {
    const section =
      text
        .slice(index, index + 2000)
        .split(/For more information(?<=\n\W*For more information)/)[0] ?? '';
    found.push(...[...section.matchAll(LISTED_PERMISSION)].map((match) => match[1]));
  }
  const permissions = new Set(found.filter((permission) => permission !== undefined));
  return permissions.size === 0 ? undefined : [...permissions].sort(compareText);
}

export function requestBodyEmptyOf(text: string): boolean | undefined {
  if (/\brequest body must be empty\b/i.test(text)) return true;
  return /\brequest body contains\b/i.test(text) ? false : undefined;
}

/** `empty`, or the message that the response holds. */
export function responseBodyOf(text: string): string | undefined {
  if (/\bresponse body (?:is|will(?: also)? be) (?:an )?empty\b/i.test(text)) return 'empty';
  if (/\bempty JSON object\b/i.test(text)) return 'empty';
  return factOf(
    /\bresponse body contains an? (?:newly created )?instance of\s+([A-Z]\w*)/.exec(text)?.[1],
  );
}

/** What is too long is no fact of a page, as it is none of another document. */
function factOf(text: string | undefined): string | undefined {
  return isFact(text) ? text : undefined;
}
