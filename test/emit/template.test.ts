import { describe, expect, it } from 'vitest';
import { viewClient } from '../../src/emit/client-view.js';
import { renderTemplate } from '../../src/emit/template.js';
import { api, binding, NAMED } from './builders.js';

const INDEX = '{version}/index.ts.hbs';

describe('renderTemplate', () => {
  const view = viewClient(api([binding('get', NAMED)]), '@lrogen/runtime');

  it('fills a view in', () => {
    expect(renderTemplate(INDEX, view)).toContain('export class LibraryOperationsClient {');
  });

  // The rest is what other members are made of.
  const named = Object.keys(view).filter((name) => name !== 'names' && name !== 'operation');

  it.each([...named])('throws where the view lacks "%s"', (name) => {
    const rest = Object.fromEntries(Object.entries(view).filter(([member]) => member !== name));
    expect(() => renderTemplate(INDEX, rest)).toThrow(
      new ReferenceError(`a view has no member "${name}"`),
    );
  });

  it('throws where a member lacks a member', () => {
    const can = { ...view.can, wait: undefined };
    expect(() => renderTemplate(INDEX, { ...view, can })).not.toThrow();
    expect(() => renderTemplate(INDEX, { ...view, can: {} })).toThrow('"cancel"');
    expect(() => renderTemplate(INDEX, { ...view, requests: { get: { shown: [] } } })).toThrow(
      '"more"',
    );
  });

  it('neither escapes nor reads what a view holds', () => {
    const title = '{{client}} <b>&amp;</b>';
    expect(renderTemplate(INDEX, { ...view, title })).toContain(`operations of ${title},`);
  });
});
