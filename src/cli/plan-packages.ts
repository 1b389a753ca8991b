import { render } from '../emit/render.js';
import { readManifest } from '../output/manifest.js';
import { type OutputPlan, planOutput } from '../output/output-plan.js';
import { generator } from './generator.js';
import { type LoadedModel, selectApis } from './load-model.js';
import type { Settings } from './settings.js';
import type { Terminal } from './terminal.js';

/**
 * Renders the packages of the named APIs and compares them with the output folder. Packages of
 * services that are not named stay as they are; so do those that have lost their specs while some
 * document could not be read, for it may be theirs.
 */
export async function planPackages(
  terminal: Terminal,
  settings: Settings,
  model: LoadedModel,
  words: readonly string[],
): Promise<OutputPlan> {
  const named = new Set(selectApis(model.apis, words).map(({ service }) => service));
  terminal.progress('Rendering');
  const files = render(
    model.apis.filter(({ service }) => named.has(service)),
    { scope: settings.scope, versions: settings.versions },
  );
  const isLossy = [...model.unread, ...model.diagnostics].some(
    ({ severity }) => severity === 'error',
  );
  const known = new Set(model.apis.map(({ service }) => service));
  const keep = (path: string): boolean => {
    const service = path.split('/')[0] ?? '';
    return words.length > 0 ? !named.has(service) : isLossy && !known.has(service);
  };
  terminal.progress('Comparing');
  const previous = await readManifest(settings.out);
  return planOutput({ root: settings.out, files, previous, generator, keep });
}
