import fc from 'fast-check';
import type { EmittedBinding } from './emitted-api.js';
import { randomRequests } from './random-request.js';
import { VARIABLE } from './template-example.js';

type Request = Readonly<Record<string, string>>;

/** A request that a template does not take, and what is wrong with it. */
export type WrongRequest = readonly [wrong: string, request: Request];

/** Endings after which a URL parser, a proxy or a server could read something else than a name. */
const ENDINGS = {
  'a query': '?alt=media',
  'a fragment': '#top',
  'a backslash': '\\up',
  'a control character': '\n',
  'a lone surrogate': '\ud800',
  'an empty segment': '/',
  'a dot segment': '/..',
  'an encoded dot segment': '/%2e%2E',
  'a dot segment encoded twice': '/%252e%252e',
  'an encoded slash before a dot segment': '%2F..',
};

/** Any request of a template in which one variable is wrong. */
export function wrongRequests(template: string): fc.Arbitrary<WrongRequest> {
  return randomRequests(template).chain(({ request }) =>
    fc.constantFrom(...wrongVariants(template, request)),
  );
}

/** The ways in which each variable of a request can be wrong, one at a time. */
function wrongVariants(template: string, request: Request): WrongRequest[] {
  return [...template.matchAll(VARIABLE)].flatMap(([, field = '', pattern]) => {
    const { [field]: value = '', ...others } = request;
    const wrong = { ...wrongValues(value), ...(pattern ? wrongNames(value, pattern) : {}) };
    return [
      [`no ${field}`, others] as const,
      ...Object.entries(wrong).map(
        ([what, text]) => [`${field} with ${what}`, { ...request, [field]: text }] as const,
      ),
    ];
  });
}

function wrongValues(value: string): Record<string, string> {
  const endings = Object.entries(ENDINGS).map(([what, end]) => [what, `${value}${end}`]);
  return { ...Object.fromEntries(endings), nothing: '', 'dots alone': '..', 'one dot': '.' };
}

/** What a pattern refuses; each literal and each segment is taken in its turn. */
function wrongNames(value: string, pattern: string): Record<string, string> {
  const wrong: Record<string, string> = { 'a slash in front': `/${value}` };
  const segments = value.split('/');
  const pieces = pattern.split('/');
  const many = pieces.indexOf('**');
  if (many < 0) wrong['one segment more'] = `${value}/more`;
  if (pieces.length > 1) wrong['one segment less'] = segments.slice(0, pieces.length - 1).join('/');
  pieces.forEach((piece, i) => {
    const change = (text: string): string => segments.with(i, text).join('/');
    if (piece.includes('*')) {
      wrong[`dots as segment ${i + 1}`] = change('..');
      wrong[`nothing as segment ${i + 1}`] = change('');
    } else {
      wrong[`another word for ${piece}`] = change(`${piece}x`);
      wrong[`${piece} in capitals`] = change(piece.toUpperCase());
    }
  });
  return wrong;
}

/** Whether a binding takes a request after all, as that of another collection. */
export function takes({ template, fields }: EmittedBinding, request: Request): boolean {
  return (
    Object.keys(request).every((field) => fields.includes(field)) &&
    [...template.matchAll(VARIABLE)].every(([, field = '', pattern]) => {
      const value = request[field];
      return value !== undefined && isSafe(value) && fits(value, pattern);
    })
  );
}

function fits(value: string, pattern: string | undefined): boolean {
  if (pattern === undefined || pattern === '*') return true;
  const segments = value.split('/');
  const pieces = pattern.split('/');
  const isMany = pieces.includes('**');
  if (isMany ? segments.length < pieces.length : segments.length !== pieces.length) return false;
  // Whatever `**` holds, it ends every pattern that has it.
  return pieces.every((piece, i) => piece.includes('*') || piece === segments[i]);
}

function isSafe(value: string): boolean {
  if (/[?#\\\p{Cc}\p{Cs}]/u.test(value)) return false;
  let text = value;
  for (let last = ''; last !== text; ) {
    last = text;
    text = text.replace(/%25/g, '%').replace(/%2e/gi, '.').replace(/%2f/gi, '/');
  }
  return text.split('/').every((segment) => !/^\.{0,2}$/.test(segment));
}
