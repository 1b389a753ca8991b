import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'rolldown';

/**
 * What builds and tests make of openapi-typescript. Its nodes come of the compiler that ts-morph brings, so that
 * no second one is loaded, which takes half a second and 60 megabytes; and what it takes of a validator
 * of documents are two functions.
 *
 * @param own where a module of ours is.
 */
export function leanOpenapiTypescript(
  own: (module: string) => string | { id: string; external: true },
) {
  const instead: Readonly<Record<string, string>> = {
    typescript: 'compiler',
    '@redocly/openapi-core/lib/ref-utils.js': 'payloads/json-references',
  };
  return {
    name: 'lean-openapi-typescript',
    resolveId: (id: string, importer = '') => {
      const module = importer.includes('openapi-typescript') ? instead[id] : undefined;
      return module === undefined ? undefined : own(module);
    },
  };
}

/** It is asked to say nothing, and then does without the colours of terminals. */
const silence: Plugin = {
  name: 'silence',
  load: (id) => (/\/(?:ansi-colors|supports-color)\//.test(id) ? 'export default {};' : undefined),
};

const license = readFileSync(new URL('node_modules/openapi-typescript/LICENSE', import.meta.url));
const file = fileURLToPath(new URL('dist/emit/payloads/transform-schema.js', import.meta.url));

export default defineConfig({
  input: file,
  platform: 'node',
  plugins: [leanOpenapiTypescript((id) => ({ id: `../${id}.js`, external: true })), silence],
  output: { file, banner: `/*\nFrom openapi-typescript (https://openapi-ts.dev):\n\n${license}*/` },
});
