import { Registry as Asked } from '../../src/registry/registry.js';

/**
 * Holds a project to the registry of a test, before anything is sent: whatever settings of npm this machine
 * has, no test may publish to another one.
 *
 * @throws Error where packages would go anywhere else.
 */
export async function onlyTo({ url }: { readonly url: string }, folder: string): Promise<void> {
  process.env.npm_config_registry = url;
  const asked = await Asked.open(folder);
  for (const name of ['@lrogen/runtime', '@lrogen/file', 'any']) {
    if (new URL(asked.addressOf(name)).host !== new URL(url).host) {
      throw new Error(`${name} would go to another registry than the test's`);
    }
  }
}
