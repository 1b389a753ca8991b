import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const SPECS = new URL('../../specs/', import.meta.url).pathname;
const FILES = readdirSync(SPECS, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:json|yaml)$/.test(file) && file !== 'exceptions.json')
  .sort();

/** Members that hold prose in the documents that specs are made from. */
const PROSE = new Set([
  'description',
  'enumDescriptions',
  'summary',
  'note',
  'documentation',
  'overview',
]);
/** Names that are words set apart: of an API, and of a class. */
const NAMES = new Set(['title', 'canonicalName']);

/** Names of proto messages run together, and of methods below their collections. */
const ID = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/;

/** Every member's name and text, however deep. */
function texts(value: unknown, member = ''): [member: string, text: string][] {
  if (typeof value === 'string') return [[member, value]];
  if (typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value) ? value.map((item) => [member, item]) : Object.entries(value);
  return inner.flatMap(([name, item]) => texts(item, name as string));
}

function members(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(members)];
}

function isFact(member: string, text: string): boolean {
  if (NAMES.has(member)) return text.length < 60 && !/[.!?]/.test(text);
  if (member === 'canonical_scopes')
    return text.split(',').every((scope) => isFact('', scope.trim()));
  // A path, an address or the id of a schema or method may be long; only a sentence has blanks.
  return !/\s/.test(text) && (text.length <= 100 || /[/{]/.test(text) || ID.test(text));
}

describe('specs/', () => {
  it('holds documents of every kind', () => {
    const folders = new Set(FILES.map((file) => file.split('/').slice(0, -1).join('/')));
    expect([...folders]).toEqual(['discovery', '', 'openapi', 'service-config']);
  });

  it.each(FILES)('holds facts and no prose: %s', (file) => {
    const text = readFileSync(join(SPECS, file), 'utf8');
    const document = file.endsWith('.json') ? JSON.parse(text) : load(text);
    // A payload's own field may be called so; what it holds then is a schema, and no text.
    expect(texts(document).filter(([member]) => PROSE.has(member))).toEqual([]);
    expect(texts(document).filter(([member, text]) => !isFact(member, text))).toEqual([]);
    expect(members(document)).not.toContain('enumDescriptions');
  });
});
