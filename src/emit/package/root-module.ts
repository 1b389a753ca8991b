import type { RenderedFile } from '../../model/rendered-file.js';
import { code, codeSpan, joined, type Prose, stringLiteral, trusted } from '../code.js';
import type { Templates } from '../own-templates.js';
import { renderTemplate } from '../template.js';
import type { VersionView } from './readme.js';

/**
 * The module of the package itself, which has no client: who imports it is told which versions there
 * are, by a compiler that looks at its types and by the error that it throws. It has the names of the
 * clients, for without them an import would fail before it could say anything.
 *
 * @param name the package.
 * @param versions at least one, sorted.
 * @param templates those of one's own.
 */
export function renderRootModule(
  name: string,
  service: string,
  versions: readonly VersionView[],
  templates: Templates,
): RenderedFile[] {
  const view = viewRootModule(name, versions);
  return ['index.d.ts', 'index.js'].map((file) => ({
    path: `${service}/${file}`,
    content: renderTemplate(`${file}.hbs`, view, templates),
  }));
}

/** What that module says. */
export function viewRootModule(name: string, versions: readonly VersionView[]): object {
  const modules = versions.map(({ surface }) => `${name}/${surface.version}`);
  const ids = versions.map(({ surface }) => codeSpan(surface.id));
  const clients = new Set(versions.map(({ view }) => view.client));
  return {
    ids: trusted<Prose>(ids.map((id) => `\`${id}\``).join(', ')),
    names: joined(
      [...clients].map((client) => code`nothing as ${client}`),
      ', ',
    ),
    message: stringLiteral(
      `${name} has a module for each version of the API: import ${listed(modules)}`,
    ),
  };
}

/** `a, b or c` */
function listed(words: readonly string[]): string {
  const [last, ...others] = [...words].reverse();
  return others.length === 0 ? `${last}` : `${others.reverse().join(', ')} or ${last}`;
}
