import { readdirSync, readFileSync } from 'node:fs';
import { compareText } from '../model/compare-text.js';

const folder = new URL('../../templates/', import.meta.url);

/** How the names of templates end. */
const ENDING = '.hbs';
/** Below it lie templates that others include, by their path without its ending. */
const PARTIALS = 'partials/';

/** The tool's own templates, by their path below `templates/`: `{version}/index.ts.hbs`. */
export function templateNames(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ENDING))
    .sort(compareText);
}

/** The text of one of them. */
export function readTemplate(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

/** What a template is included as; undefined where it is a file of its own. */
export function partialName(name: string): string | undefined {
  return name.startsWith(PARTIALS) ? name.slice(PARTIALS.length, -ENDING.length) : undefined;
}
