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

  it('neither escapes nor reads what a view holds', () => {
    const title = '{{client}} <b>&amp;</b>';
    expect(renderTemplate(INDEX, { ...view, title })).toContain(`operations of ${title},`);
  });
});
