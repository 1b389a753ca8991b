import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/emit/render.js';
import { normalize } from '../../src/normalize/normalize.js';
import type { StatedFacts } from '../../src/sources/stated-facts.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { updateSpecs } from '../../src/sync/update-specs.js';
import { lrogenIn, temporary } from '../cli/lrogen.js';
import { typeErrors } from '../emit/type-check.js';
import { merged } from '../sync/document.js';
import { answer, inPath, OPERATION, object, ownDocument, ref, text } from './own-document.js';

const parameters = [inPath('operation', { description: 'SAID of the id' })];
const view = { name: 'view', in: 'query', schema: text, description: 'SAID of the view' };

/** An API that says something of each of its parts. */
function describedDocument(said = 'SAID') {
  return ownDocument({
    info: { title: 'Library', version: 'v1', description: `${said} of the API` },
    paths: {
      '/v1/operations/{operation}': {
        get: {
          description: `${said} of get`,
          parameters: [...parameters, view],
          ...answer(ref('LoanOperation')),
        },
      },
      '/v1/books:lend': {
        post: {
          operationId: 'lendBook',
          description: `${said} of the lending`,
          parameters: [
            { name: 'days', in: 'query', schema: text, description: `${said} of the days` },
          ],
          ...answer(ref('LoanOperation')),
        },
      },
    },
    components: {
      schemas: {
        Operation: OPERATION,
        LoanOperation: {
          allOf: [ref('Operation'), object({ response: ref('Loan') })],
        },
        Loan: {
          ...object({
            book: { ...text, description: `${said} of the book` },
            due: { ...text, format: 'date-time', description: `${said} of the day` },
            reader: { $ref: '#/components/schemas/Reader', description: `${said} of its reader` },
          }),
          description: `${said} of a loan`,
        },
        Reader: { ...object({ name: text }), description: `${said} of a reader` },
      },
    },
  });
}

function specsOf(document: object, stated: StatedFacts = {}) {
  const from = { file: 'own.json', text: JSON.stringify(document) };
  const { files } = updateSpecs({
    ...{ from: [from], named: new Set([from]), specs: [], selectors: [] },
    ...{ allowDowngrade: false, stated },
  });
  return merged([], files);
}

function specOf(document: object): string {
  const specs = specsOf(document, { descriptions: true });
  const spec = specs.find(({ file }) => file.startsWith('openapi/'));
  return spec !== undefined && 'text' in spec ? spec.text : '';
}

const emitted = (document: object, stated: StatedFacts = {}) =>
  render(normalize(readSpecs(specsOf(document, stated)).specs).apis);

const saidIn = (files: readonly { readonly content: string }[]) =>
  files.flatMap(({ content }) => content.match(/SAID of [a-z ]+\w/gi) ?? []);

describe('descriptions of a document', () => {
  it('are neither kept nor emitted by default, whatever the document itself says of that', () => {
    const document = { ...describedDocument(), 'x-lrogen-descriptions': true };
    for (const { text } of specsOf(document) as { text: string }[])
      expect(text).not.toContain('SAID');
    expect(saidIn(emitted(document))).toEqual([]);
  });

  it('are doc comments and in the OpenAPI document where that is asked for', () => {
    const files = emitted(describedDocument(), { descriptions: true });
    const of = (name: string) =>
      saidIn(files.filter(({ path }) => path === `library/v1/${name}`)).sort();
    expect(of('payloads.d.ts')).toEqual([
      'SAID of a loan',
      'SAID of a reader',
      'SAID of its reader',
      'SAID of the book',
      'SAID of the day',
    ]);
    expect(of('index.d.ts')).toEqual(['SAID of get', 'SAID of the API']);
    expect(of('types.d.ts')).toEqual(['SAID of the view']);
    expect(of('starts.d.ts')).toEqual(['SAID of the lending']);
    expect(of('requests.d.ts')).toEqual(['SAID of the days']);
    expect(of('openapi.json')).toEqual([
      'SAID of a loan',
      'SAID of a reader',
      'SAID of get',
      'SAID of its reader',
      'SAID of the API',
      'SAID of the book',
      'SAID of the day',
      'SAID of the days',
      'SAID of the lending',
      'SAID of the view',
    ]);
  });

  it('say the same when the spec is kept once more', () => {
    const spec = specOf(describedDocument());
    expect(specOf(JSON.parse(spec))).toBe(spec);
  });

  it.each([
    ['the end of a comment', 'SAID */ globalThis.__pwned = 1 /* x'],
    ['tags', 'SAID {@link evil} @deprecated\n@deprecated never\nmail a@b.example'],
    ['back-ticks', 'SAID ``` `x` $' + '{globalThis.__pwned = 1}'],
    ['lines', 'SAID\r\n\r\n * x\n\u2028// x\n*/'],
    ['directions', 'SAID \u202e\u2066*\u200b/ x\u2069'],
    ['the address of a source map', 'SAID //# sourceMappingURL=http://x.example/x.map'],
    ['a line without an end', `SAID ${'word '.repeat(500)}`],
  ])('are only words in comments, with %s', (_, said) => {
    const harmless = emitted(describedDocument('SAID'), { descriptions: true });
    const files = emitted(describedDocument(said), { descriptions: true });
    expect(typeErrors(files)).toEqual([]);
    const code = (all: typeof files) =>
      all
        .filter(({ path }) => /\.[jt]s$/.test(path))
        .map(({ path, content }) => [
          path,
          content.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/\n\s*/g, '\n'),
        ]);
    expect(code(files)).toEqual(code(harmless));
    const comments = files
      .filter(({ path }) => /\.[jt]s$/.test(path))
      .flatMap(({ content }) => content.match(/\/\*\*[\s\S]*?\*\//g) ?? []);
    for (const comment of comments) {
      expect(comment).not.toMatch(
        /\{@link|^\s*\* @deprecated|\/\/# source|[\u200b\u202e\u2066\u2028]/m,
      );
      expect(comment.split('\n').filter((line) => line.length > 110)).toEqual([]);
      expect(comment.split('\n').filter((line) => / $/.test(line))).toEqual([]);
    }
  });

  it('are kept of what the settings name, of all or of one API', async () => {
    const root = await temporary();
    await writeFile(join(root, 'own.json'), JSON.stringify(describedDocument()));
    const kept = async (settings: object) => {
      await writeFile(join(root, 'lrogen.config.json'), JSON.stringify(settings));
      expect(await lrogenIn(root, ['sync', '--force'])).toMatchObject({ code: 0 });
      return (await readFile(join(root, 'specs/openapi/library.v1.json'), 'utf8')).includes('SAID');
    };
    const from = 'own.json';
    expect(await kept({ apis: { 'library:v1': { from } } })).toBe(false);
    expect(await kept({ descriptions: true, apis: { 'library:v1': { from } } })).toBe(true);
    expect(await kept({ apis: { 'library:v1': { from, descriptions: true } } })).toBe(true);
    expect(
      await kept({ descriptions: true, apis: { 'library:v1': { from, descriptions: false } } }),
    ).toBe(false);
  });
});
