import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/did-you-mean.js';
import { TEMPLATE_VIEW, type Templates } from '../emit/own-templates.js';
import { compareText } from '../model/compare-text.js';

/**
 * The templates of a folder, by their paths in it. Files whose names begin with a dot are none.
 *
 * @param view the version of the views that they are written for.
 * @param settings the file that names the folder.
 * @throws DiagnosticError `LRO-TEMPLATE-VIEW` where that is not the version of this lrogen,
 *   `LRO-INPUT-MISSING` where the folder cannot be read, `LRO-TEMPLATE-UNKNOWN` where a file stands
 *   for no template, and `LRO-TEMPLATE` where one cannot be understood.
 */
export async function readTemplates(
  folder: string,
  view: number,
  settings: string,
): Promise<Templates> {
  if (view !== TEMPLATE_VIEW) {
    throw new DiagnosticError({
      code: 'LRO-TEMPLATE-VIEW',
      message: `the templates are written for version ${view} of the views; this lrogen has version ${TEMPLATE_VIEW}`,
      file: settings,
      pointer: '/templates/view',
    });
  }
  // Only who has templates of his own waits for the compiler of templates.
  const { templateNames } = await import('../emit/template-files.js');
  const { compileTemplate } = await import('../emit/template.js');
  const known = templateNames();
  const templates: Record<string, string> = {};
  for (const name of await filesIn(folder)) {
    const file = join(folder, name);
    if (!known.includes(name)) {
      const help = didYouMean(name, known);
      const message = `lrogen has no template ${JSON.stringify(name)}`;
      throw new DiagnosticError({
        ...{ code: 'LRO-TEMPLATE-UNKNOWN', message, file },
        ...(help !== undefined && { help }),
      });
    }
    try {
      const text = plainText(await readFile(file, 'utf8'));
      compileTemplate(name, text);
      templates[name] = text;
    } catch (error) {
      throw new DiagnosticError({ code: 'LRO-TEMPLATE', message: messageOf(error), file });
    }
  }
  return templates;
}

/** The parser draws the place between what it says first and last. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [first = '', ...more] = message.split('\n');
  return [first, ...more.slice(-1)].join(' ');
}

/** What an editor or Git adds on some platforms is not for code. */
function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort(compareText);
  } catch {
    throw new DiagnosticError({
      code: 'LRO-INPUT-MISSING',
      message: 'there is no such folder of templates',
      file: folder,
      help: 'Name the folder by "templates" in the settings, relative to their file',
    });
  }
}
