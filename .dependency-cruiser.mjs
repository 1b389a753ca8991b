/**
 * The picture of the house, which `npm run lint` holds: the rooms of src/ from the ground up, and
 * behind each the rooms that it may import. Types count like all else.
 */
const ROOMS = {
  /** The codes of all that can be wrong, and how a run tells of it. */
  diagnostics: [],
  /** The operations of an API: pure types and pure functions. */
  model: ['diagnostics'],
  /** One reader for each kind of document. */
  sources: ['diagnostics', 'model'],
  /** What the sources say, made into one model an API. */
  normalize: ['diagnostics', 'model', 'sources'],
  /** The only room that writes. */
  output: ['diagnostics', 'model'],
  /** A folder of documents, read into the model; a run that was stopped while it wrote there is seen. */
  specs: ['diagnostics', 'model', 'sources', 'normalize', 'output'],
  /** What a caller sees, as data. */
  surface: ['model'],
  /** Files of packages, in memory. */
  emit: ['diagnostics', 'model', 'surface'],
  /** What registries of npm packages hold. */
  registry: ['diagnostics'],
  /** The settings. */
  config: ['diagnostics', 'model', 'emit'],
  /** One capability each. */
  generate: ['diagnostics', 'model', 'sources', 'normalize', 'specs', 'emit', 'output'],
  check: ['diagnostics', 'model', 'sources', 'normalize', 'specs', 'emit', 'output', 'generate'],
  /** The only room that asks for documents over the network. */
  sync: ['diagnostics', 'model', 'sources', 'normalize', 'specs', 'output'],
  /** What changed for callers. */
  diff: [
    ...['diagnostics', 'model', 'sources', 'normalize', 'specs', 'surface', 'emit', 'registry'],
  ],
  /** Versions, changelogs, and what is published. */
  release: [
    ...['diagnostics', 'model', 'sources', 'normalize', 'specs', 'surface', 'emit', 'output'],
    ...['registry', 'sync', 'diff'],
  ],
  /** The beginning of a project. */
  init: [
    ...['diagnostics', 'model', 'sources', 'normalize', 'specs', 'surface', 'output', 'config'],
    ...['generate', 'sync'],
  ],
  /** The only room that prints. */
  cli: [
    ...['diagnostics', 'model', 'sources', 'normalize', 'specs', 'output', 'config'],
    ...['generate', 'check', 'sync', 'diff', 'release', 'init'],
  ],
  /** @lrogen/runtime: a package by itself, of which other rooms know the manifest only. */
  runtime: [],
};

/** Where programs begin: the library, the command, a thread, what bundlers take, and the runtime. */
const STARTS =
  '^src/(?:index|exports/[^/]+|cli/main|generate/render-thread|sources/proto/protobuf-bundled|runtime/index)\\.ts$';

const roomRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports-only`,
  comment: `src/${room} imports ${allowed.length === 0 ? 'no other room' : `only ${allowed.join(', ')}`}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: `^src/(?:runtime/package\\.json$|(?:${[room, ...allowed].join('|')})/)`,
  },
}));

const NETWORK = '^(?:node:)?(?:dgram|dns|http|http2|https|net|tls)(?:/|$)|^undici$';

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'every-room-is-in-the-picture',
      comment: 'A folder of src/ that the picture does not have has no walls',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(?:exports|${Object.keys(ROOMS).join('|')})/` },
      to: {},
    },
    {
      name: 'no-circle',
      comment: 'What imports itself by a detour cannot be understood, tested or moved by itself',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-sync-uses-the-network',
      comment: 'The global fetch is held by biome.json',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:sync|runtime)/' },
      to: { path: NETWORK },
    },
    {
      name: 'pure-rooms-touch-nothing',
      comment: 'Same input, same output: neither disk nor network nor processes',
      severity: 'error',
      from: { path: '^src/(?:diagnostics|model|sources|normalize|surface)/' },
      // To load a library late is no touch; what is required so is seen to apart.
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?module$' },
    },
    {
      name: 'the-runtime-runs-anywhere',
      comment: 'It has no dependency and no import of Node.js',
      severity: 'error',
      from: { path: '^src/runtime/' },
      to: { pathNot: '^src/runtime/' },
    },
    {
      name: 'what-is-imported-is-installed',
      comment: 'Only dependencies of package.json reach a user',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown', 'undetermined'] },
    },
    {
      name: 'nothing-is-left-over',
      comment: 'A file that no program begins with and none reaches is to be removed',
      severity: 'error',
      from: { path: STARTS },
      // Declarations of packages that bring none are seen by the compiler alone, and one file is put by the
      // build under what it takes of a package (`.rolldown.config.ts`).
      to: {
        path: '^src/',
        pathNot: `${STARTS}|\\.d\\.ts$|^src/emit/payloads/json-references\\.ts$`,
        reachable: false,
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // Subpaths of packages, as Node.js finds them.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
    exclude: { path: '^src/runtime/dist/' },
  },
};
