import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'rolldown';
import manifest from './package.json' with { type: 'json' };

/**
 * What builds and tests make of openapi-typescript. Its nodes come of the compiler that ts-morph brings, so that
 * no second one is loaded, which takes half a second and 60 megabytes; and what it takes of a validator
 * of documents are two functions.
 */
export function leanOpenapiTypescript() {
  const instead: Readonly<Record<string, string>> = {
    typescript: 'compiler',
    '@redocly/openapi-core/lib/ref-utils.js': 'payloads/json-references',
  };
  return {
    name: 'lean-openapi-typescript',
    resolveId: (id: string, importer = '') => {
      const module = importer.includes('openapi-typescript') ? instead[id] : undefined;
      return module && `${import.meta.dirname}/src/emit/${module}.ts`;
    },
  };
}

/**
 * How wide texts are in a terminal, for yargs, which only prints ours: by the libraries that it has for all
 * writing the tables of Unicode would be loaded with each command.
 */
const plainWidths: Plugin = {
  name: 'plain-widths',
  load: (id) =>
    /\/string-width\/index\.js$/.test(id)
      ? `import { stripVTControlCharacters } from 'node:util';
         export default (text) => stripVTControlCharacters(text).length;`
      : undefined,
};

/** openapi-typescript is asked to say nothing, and then does without the colours of terminals. */
const silence: Plugin = {
  name: 'silence',
  load: (id) => (/\/(?:ansi-colors|supports-color)\//.test(id) ? 'export default {};' : undefined),
};

/** Where a package that a module is from lies, and what it is called. */
const PACKAGE = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;

/** Beside the code of others stand their licences. */
const licences: Plugin = {
  name: 'licences',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) =>
      file.type === 'chunk' ? file.moduleIds : [],
    );
    const packages = new Map(
      modules.flatMap((id) => {
        const [folder, name] = PACKAGE.exec(id) ?? [];
        return folder === undefined || name === undefined ? [] : [[name, folder]];
      }),
    );
    const texts = [...packages].sort().map(([name, folder]) => {
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined)
        throw new Error(`${name} is put in, and has no licence to put beside`);
      return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
    });
    const source = texts.join('\n');
    this.emitFile({ type: 'asset', fileName: 'chunks/LICENCES.txt', source });
  },
};

/**
 * Packages of many files that commands load, as far as they bring their licence. They stay dependencies, for declarations of ours name their
 * types, and whoever audits what is installed looks there.
 */
const PUT_IN = [
  ...['@scalar/openapi-upgrader', 'handlebars', 'openapi-typescript'],
  ...['semver', 'yargs', 'zod'],
];

function isLeftOut(id: string, importer = ''): boolean {
  const isOf = (name: string) => id === name || id.startsWith(`${name}/`);
  const [, from = ''] = PACKAGE.exec(importer) ?? [];
  // Which of its files that is depends on who loads it (`imports` of `package.json`).
  if (id.startsWith('#')) return true;
  if (PUT_IN.some(isOf) || PUT_IN.includes(from)) return false;
  return Object.keys(manifest.dependencies).some(isOf);
}

const inputs = [
  ...['index', 'cli/main'],
  ...['generate', 'model', 'read', 'render', 'sync'].map((name) => `exports/${name}`),
];

/**
 * Few files, for each is one to find, open and compile when a command starts. Modules find what lies beside
 * them, templates for one, from two folders below the package: in `dist/chunks` as in `src/emit`.
 */
export default defineConfig({
  input: {
    ...Object.fromEntries(inputs.map((name) => [name, `src/${name}.ts`])),
    'chunks/protobuf': 'src/sources/proto/protobuf.ts',
    'chunks/protobuf-bundled': 'src/sources/proto/protobuf-bundled.ts',
    'chunks/render-thread': 'src/generate/render-thread.ts',
  },
  platform: 'node',
  external: isLeftOut,
  plugins: [leanOpenapiTypescript(), plainWidths, silence, licences],
  output: {
    dir: 'dist',
    chunkFileNames: 'chunks/[name].js',
    comments: { legal: false, annotation: true, jsdoc: false },
  },
});
