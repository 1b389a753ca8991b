import { describe, expect, it } from 'vitest';
import { viewClient } from '../../src/emit/client/client-view.js';
import { renderTemplate } from '../../src/emit/template.js';
import { surfaceOf } from '../../src/surface/surface-of.js';
import { api, binding, NAMED } from './builders.js';

const INDEX = '{version}/index.ts.hbs';
const API = '{version}/api.ts.hbs';

describe('renderTemplate', () => {
  const view = viewClient(surfaceOf(api([binding('get', NAMED)]), []), '@lrogen/runtime');

  it('fills a view in', () => {
    expect(renderTemplate(INDEX, view)).toContain('export class LibraryOperationsClient {');
  });

  it.each(Object.keys(view))('throws where the view lacks "%s"', (name) => {
    const rest = Object.fromEntries(Object.entries(view).filter(([member]) => member !== name));
    const both = () => [INDEX, API].map((template) => renderTemplate(template, rest));
    expect(both).toThrow(new ReferenceError(`a view has no member "${name}"`));
  });

  it('throws where a member lacks a member', () => {
    const [method] = view.methods;
    const handle = { ...view.handle, alias: undefined };
    expect(() => renderTemplate(INDEX, { ...view, handle })).not.toThrow();
    expect(() => renderTemplate(INDEX, { ...view, handle: { x: 1 } })).toThrow('"starting"');
    const methods = [{ ...method, requests: { shown: [] } }];
    expect(() => renderTemplate(INDEX, { ...view, methods })).toThrow('"more"');
  });

  it('lets a template of one’s own include the one that it stands for, partials too', () => {
    const own = {
      [INDEX]: '// before\n{{> default}}\n// behind {{{client}}}\n',
      'partials/docs/client.hbs': '// of {{{title}}}\n{{> default}}\n',
    };
    const plain = renderTemplate(INDEX, view);
    const want = plain.replace(/^(?=.*The long-running operations of)/m, '// of Library API\n');
    expect(renderTemplate(INDEX, view, own)).toBe(
      `// before\n${want}// behind LibraryOperationsClient\n`,
    );
    expect(renderTemplate(INDEX, view)).toBe(plain);
  });

  it('names the template of one’s own that is at fault, wherever it is included', () => {
    const own = {
      [INDEX]: '{{> default}}',
      'partials/docs/client.hbs': '{{> docs/handle}}{{{nothing}}}',
    };
    expect(() => renderTemplate(INDEX, view, own)).toThrow(
      expect.objectContaining({
        diagnostic: expect.objectContaining({
          code: 'LRO-TEMPLATE',
          file: 'partials/docs/client.hbs',
        }),
      }),
    );
  });

  it('neither escapes nor reads what a view holds', () => {
    const title = '{{client}} <b>&amp;</b>';
    expect(renderTemplate(INDEX, { ...view, title })).toContain(`operations of ${title},`);
  });
});
