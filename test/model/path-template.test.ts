import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  flatSegments,
  PathTemplateError,
  parsePathTemplate,
  parsePattern,
  printPathTemplate,
  printPattern,
  templateVariables,
} from '../../src/model/path-template.js';
import { CORPUS, describeCorpus } from '../corpus.js';
import { arbitraryPattern, arbitraryTemplate } from './arbitrary-template.js';

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof PathTemplateError) return error.code;
    throw error;
  }
  return 'none';
}

const GOOGLE_TEMPLATES = [
  '/v1/{name=projects/*/locations/*/operations/*}:cancel',
  '/v1/{name=operations/**}:cancel',
  '/v1/{name=operations/**}',
  '/v1/{name=**}:cancel',
  '/v1/{name=transferOperations/**}',
  '/v1/{name=operations/projects/**}',
  '/v1/{name=projects/*/locations/*/operations/**}',
  '/v1/{name=*/*/operations/*/**}',
  '/v1/{name=**/operations/*}',
  '/v1/{name=projects/*/instances/*/databases/*/operations}',
  '/v1/{name=projects/*/locations/*}/operations',
  '/v1/{name}',
  '/v1/{name}:wait',
  '/v1/operations',
  '/v1/apps/{appsId}/operations/{operationsId}',
  '/v1/projects/{projectId}/zones/{zone}/operations/{operationId}:cancel',
  '/sql/v1beta4/projects/{project}/operations/{operation}/cancel',
  '/storage/v1/b/{bucket}/operations/{operationId}/cancel',
  '/dns/v1/projects/{project}/managedZones/{managedZone}/operations/{operation}',
  '/compute/v1/projects/{project}/global/operations/{operation}/wait',
  '/v1/{operation.name=projects/*/operations/*}',
  '/ui/{name=projects/*/locations/*/apps/*/operations/*}:cancel',
];

/** No paths of http.proto, and found in OpenAPI documents. */
const SLASHED_TEMPLATES = [
  '/v1/operations/',
  '/v1/operations/{id}/',
  '/v1/operations/{id}/:cancel',
];

describe('parsePathTemplate', () => {
  it.each([...GOOGLE_TEMPLATES, ...SLASHED_TEMPLATES])('prints %s as it was written', (text) => {
    expect(printPathTemplate(parsePathTemplate(text))).toBe(text);
  });

  it('keeps variables, their patterns and the verb apart', () => {
    expect(parsePathTemplate('/v1/{a.b=x/*/**}/y:z')).toEqual({
      segments: [
        { kind: 'literal', value: 'v1' },
        {
          kind: 'variable',
          fieldPath: ['a', 'b'],
          segments: [{ kind: 'literal', value: 'x' }, { kind: 'one' }, { kind: 'many' }],
        },
        { kind: 'literal', value: 'y' },
      ],
      verb: 'z',
    });
  });

  it('takes a bare variable for one of a single "*"', () => {
    expect(parsePathTemplate('/v1/{name}')).toEqual(parsePathTemplate('/v1/{name=*}'));
    expect(printPathTemplate(parsePathTemplate('/v1/{name=*}'))).toBe('/v1/{name}');
  });

  it.each([
    { name: 'no leading slash', given: 'v1/{name}', want: 'LRO-TEMPLATE-SYNTAX' },
    { name: 'nothing', given: '', want: 'LRO-TEMPLATE-SYNTAX' },
    { name: 'an open brace', given: '/v1/{name', want: 'LRO-TEMPLATE-SYNTAX' },
    { name: 'a stray closing brace', given: '/v1/name}', want: 'LRO-TEMPLATE-SYNTAX' },
    { name: 'a variable in a variable', given: '/v1/{a={b}}', want: 'LRO-TEMPLATE-SYNTAX' },
    { name: 'text behind a variable', given: '/v1/{a}b', want: 'LRO-TEMPLATE-SYNTAX' },
    { name: 'text before a variable', given: '/v1/b{a}', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'two variables in one segment', given: '/v1/{a}{b}', want: 'LRO-TEMPLATE-FIELD' },
    { name: 'only a slash', given: '/', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'an empty segment', given: '/v1//x', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'two trailing slashes', given: '/v1//', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'a slash behind a verb', given: '/v1/{a}:b/', want: 'LRO-TEMPLATE-SYNTAX' },
    { name: 'an empty verb', given: '/v1/x:', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'two verbs', given: '/v1/x:a:b', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'a colon before the last segment', given: '/v1/x:a/b', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'a colon in a pattern', given: '/v1/{a=x:y}', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'an empty pattern', given: '/v1/{a=}', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'a wildcard glued to text', given: '/v1/x*', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'three stars', given: '/v1/***', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'a query', given: '/v1/x?y=1', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'a fragment', given: '/v1/x#y', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'a backslash', given: '/v1\\x', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'a blank', given: '/v1/a b', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'a letter beyond ASCII', given: '/v1/é', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'half an escape', given: '/v1/%2', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'an escape that is no UTF-8', given: '/v1/%ff', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'an escaped slash', given: '/v1/a%2Fb', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'a dot segment', given: '/v1/./x', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'two dots', given: '/v1/../x', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'escaped dots', given: '/v1/%2e%2E/x', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'a dot and an escaped one', given: '/v1/.%2e/x', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'dots in a pattern', given: '/v1/{a=../*}', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'no field', given: '/v1/{}', want: 'LRO-TEMPLATE-FIELD' },
    { name: "Discovery's reserved expansion", given: '/v1/{+name}', want: 'LRO-TEMPLATE-FIELD' },
    { name: 'an empty part of a field path', given: '/v1/{a..b}', want: 'LRO-TEMPLATE-FIELD' },
    { name: 'a field twice', given: '/v1/{a}/{a}', want: 'LRO-TEMPLATE-FIELD' },
    { name: '"**" twice', given: '/v1/{a=**}/{b=**}', want: 'LRO-TEMPLATE-MANY' },
    { name: '"**" twice in a variable', given: '/v1/{a=**/x/**}', want: 'LRO-TEMPLATE-MANY' },
  ])('refuses $name with its code', ({ given, want }) => {
    expect(codeOf(() => parsePathTemplate(given))).toBe(want);
  });

  it('gives back every template it prints', () => {
    fc.assert(
      fc.property(arbitraryTemplate({ bare: true }), (template) => {
        expect(parsePathTemplate(printPathTemplate(template))).toEqual(template);
      }),
    );
  });

  it('takes any text or refuses it with a code, and prints what it took the same way twice', () => {
    const alphabet = fc.constantFrom(...'/{}=*:.%2eav+ é?', '**', '{a}', '{a=', 'v1');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 12 }), (pieces) => {
        const text = `/${pieces.join('')}`;
        let printed: string;
        try {
          printed = printPathTemplate(parsePathTemplate(text));
        } catch (error) {
          expect(error).toBeInstanceOf(PathTemplateError);
          return;
        }
        expect(printed).toBe(text.replaceAll('=*}', '}'));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parsePattern', () => {
  it('gives back every pattern it prints', () => {
    fc.assert(
      fc.property(arbitraryPattern, (pattern) => {
        expect(parsePattern(printPattern(pattern))).toEqual(pattern);
      }),
    );
  });

  it.each([
    { name: 'nothing', given: '', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'a leading slash', given: '/projects/*', want: 'LRO-TEMPLATE-LITERAL' },
    { name: 'a variable', given: 'projects/{p}', want: 'LRO-TEMPLATE-LITERAL' },
    { name: '"**" twice', given: '**/x/**', want: 'LRO-TEMPLATE-MANY' },
  ])('refuses $name', ({ given, want }) => {
    expect(codeOf(() => parsePattern(given))).toBe(want);
  });
});

describe('the parts of a template', () => {
  const template = parsePathTemplate('/v1/{a=x/*}/y/{b.c=**}:z');

  it('lists its variables in order', () => {
    expect(templateVariables(template).map((v) => v.fieldPath.join('.'))).toEqual(['a', 'b.c']);
  });

  it('replaces every variable by what it may hold', () => {
    expect(printPattern(flatSegments(template))).toBe('v1/x/*/y/**');
  });
});

describeCorpus('the templates that services publish', () => {
  it('are printed as they were written', () => {
    const texts = publishedTemplates();
    expect(texts.length).toBeGreaterThan(3000);
    const changed = texts.filter((text) => printPathTemplate(parsePathTemplate(text)) !== text);
    expect(changed.filter((text) => !text.includes('=*}'))).toEqual([]);
  });

  /** Every HTTP rule of every service config, of all methods and not only of operations. */
  function publishedTemplates(): string[] {
    const folder = join(CORPUS, 'service-config');
    return readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .flatMap((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        return [...text.matchAll(/^[ -]+(?:get|put|post|delete|patch): '?(\/[^'\n]*)'?$/gm)];
      })
      .flatMap((match) => match[1] ?? []);
  }
});
