import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../packages/published-api.js';
import type { EmittedBinding } from './emitted-api.js';
import {
  encode,
  encodeName,
  exampleOf,
  type TemplateExample,
  VARIABLE,
  type Values,
} from './template-example.js';

/** One request as a reference page shows it; null is what a page does not tell. */
export interface DocumentedRow {
  readonly service: string;
  readonly version: string;
  readonly method: string;
  readonly verb: string | null;
  readonly url: string | null;
  readonly scopes: readonly string[] | null;
  readonly requestBodyEmpty: boolean | null;
  readonly lastUpdated: string | null;
}

export const documentedRows: readonly DocumentedRow[] = JSON.parse(
  readFileSync(join(ROOT, 'specs/documented.json'), 'utf8'),
);

/** Not a host, so that none is mistaken for it, and no variable either. */
const ANY_HOST = 'host.invalid';

/** Where a page leaves the host open: that of the name's location, else the service's own. */
function withHost(url: string, service: string): string {
  const location = /\/locations\/([^/:]+)/.exec(url)?.[1] ?? 'global';
  const region = location === 'global' ? '' : `${location}-`;
  return url.replace(ANY_HOST, `${region}${service}.googleapis.com`);
}

/**
 * What a page's URL asks for. Where the URL holds a name's pattern, it says all. A page may also
 * write `{name}` alone, or a variable without its braces: the name is one of the binding's then.
 *
 * @param bindings those that the page may be about.
 * @returns one example, or one a binding where the page does not tell what names look like.
 */
export function examplesOf(
  { url, service }: Pick<DocumentedRow, 'url' | 'service'>,
  bindings: readonly EmittedBinding[],
  values: Values,
): TemplateExample[] {
  const shown = (url ?? '').replace(/\{(?:service-)?endpoint\}/, ANY_HOST);
  const examples = /\{[^}]*=/.test(shown)
    ? [exampleOf(shown, values)]
    : bindings.map(({ template }) => filledIn(shown, template, values));
  return examples.map(({ request, expanded }) => ({
    request,
    expanded: withHost(expanded, service),
  }));
}

/** A URL without a pattern, with what stands in a binding's template. */
function filledIn(url: string, template: string, values: Values): TemplateExample {
  const { request } = exampleOf(template, values);
  const print = (field: string): string => {
    const value = request[field] ?? '';
    return template.includes(`{${field}=`) ? encodeName(value) : encode(value);
  };
  const expanded = url.includes('{')
    ? url.replace(VARIABLE, (_, field: string) => print(field))
    : url
        .split('/')
        .map((text) => (Object.hasOwn(request, text) ? print(text) : text))
        .join('/');
  return { request, expanded };
}
