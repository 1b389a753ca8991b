import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { SETTINGS_FILES } from '../config/settings-file.js';
import { type Diagnostic, DiagnosticError } from '../diagnostics/diagnostic.js';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { RunLog } from '../diagnostics/run-listener.js';
import type { OperationsApi } from '../model/operations-api.js';
import { normalize } from '../normalize/normalize.js';
import { type BegunFile, beginFiles } from '../output/begin-files.js';
import { isErrno } from '../output/disk-entry.js';
import { version as toolVersion } from '../output/generator.js';
import { Before } from '../output/take-back.js';
import { readSpecs } from '../specs/read-specs.js';
import { surfaceOf } from '../surface/surface-of.js';
import { addressName, hasCredentials } from '../sync/address.js';
import { type Gathered, gather } from '../sync/gather.js';
import { planSpecs } from '../sync/plan-specs.js';
import { folderInRepository, unreadWorkflows, workflowsOf } from './in-repository.js';
import type { InitOptions } from './init-options.js';
import { makePackages } from './make-packages.js';
import { nxFile, nxName } from './nx-file.js';
import { type OuterWorkspaces, outerWorkspaces } from './outer-workspaces.js';
import { packageJson } from './package-json.js';
import { exampleFile, ignoreFile, settingsFile } from './project-files.js';
import { turboFile } from './turbo-file.js';

export interface InitResult {
  /** `acme:v1` */
  readonly api: string;
  /** What was written, beside specs and packages. */
  readonly written: readonly string[];
  /** What was there already and stays as it is. */
  readonly kept: readonly string[];
  /** Whether the example follows an operation. */
  readonly hasExample: boolean;
  /** Whether npm refuses to publish the project itself, beside its packages. */
  readonly isPrivate: boolean;
  /** What npm knows the workspaces by, where that is not the project's own `package.json`. */
  readonly outer?: OuterWorkspaces;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Begins a project of one's own: brings its specs, makes its packages, and writes settings, scripts, a
 * workflow and a program that calls the client. Files that are there stay; where it cannot do all of it, or
 * is told to end, it leaves all as it was.
 *
 * @throws DiagnosticError `LRO-INIT-SETTINGS` where there are settings already, `LRO-INIT-CREDENTIAL`
 *   where an address in `from` holds one, `LRO-INIT-PACKAGE` where `package.json` is no JSON object: before
 *   anything is written; `LRO-INIT-API` where the documents tell of no client, `LRO-INIT-SEVERAL` where they
 *   tell of several APIs, and the codes of `sync` and `generate`; the reason of the signal of `onWriting`.
 */
export async function init(options: InitOptions): Promise<InitResult> {
  const { root, from, scope, headers } = options;
  await refuseSettings(root);
  refuseCredentials(from);
  const folder = await folderInRepository(root);
  const ownPackage = packageJson(
    await textOf(join(root, 'package.json')),
    'generated',
    toolVersion,
    options.nx === true ? nxName(scope, folder) : undefined,
  );
  const log = new RunLog(options);
  log.step('Reading documents');
  const gathered = await gather(from, join(root, 'specs'), [], headers);
  const foreseen = await foresee(gathered, options, log);
  if (foreseen === undefined) return nothing(log);
  const { api, specs } = foreseen;
  const example = exampleOf(api, scope);
  const files = [...projectFiles(api, options, folder), ownPackage, ...example];
  const signal = options.onWriting?.();
  const before = new Before(root);
  await before.keep([...specs, 'generated', ...files.map(({ path }) => path)]);
  try {
    const isMade = await makePackages(api, gathered, options, { before, log, signal });
    if (!isMade) {
      await before.takeBack();
      return nothing(log);
    }
    signal?.throwIfAborted();
    const kept = await beginFiles(root, files);
    signal?.throwIfAborted();
    const written = files.map(({ path }) => path).filter((path) => !kept.includes(path));
    const isUnread = written.some((path) => path.startsWith('.github/'));
    if (folder !== undefined && isUnread) log.add([unreadWorkflows(folder)]);
    const outer = await outerWorkspaces(root, 'generated');
    return {
      api: api.id,
      written,
      kept,
      hasExample: example.length > 0,
      isPrivate: JSON.parse(ownPackage.content).private === true,
      ...(outer && { outer }),
      diagnostics: log.diagnostics,
    };
  } catch (error) {
    await before.takeBack();
    throw error;
  }
}

/** The API that the documents tell of, and the files of its specs; undefined, with the reason in the log, for none. */
async function foresee(
  gathered: Gathered,
  { root, from, service, version, server, shape }: InitOptions,
  log: RunLog,
): Promise<{ readonly api: OperationsApi; readonly specs: readonly string[] } | undefined> {
  const { documents, diagnostics, output } = await planSpecs({
    ...{ root: join(root, 'specs'), gathered, selectors: [], allowDowngrade: false },
    stated: { service, version, server, shape },
  });
  if (exitCodeOf(diagnostics) > 0) {
    log.add(diagnostics);
    return undefined;
  }
  const { apis } = normalize(readSpecs(documents).specs);
  const [api, ...others] = apis;
  if (api === undefined) {
    log.add(diagnostics);
    throw noClient(from);
  }
  if (others.length > 0) throw several(apis);
  return { api, specs: [...output.files, output.manifest].map(({ path }) => `specs/${path}`) };
}

/**
 * What a project has beside its `package.json` and an example.
 *
 * @param folder where the project is in its repository, if not at the root.
 */
function projectFiles(
  { id }: OperationsApi,
  options: InitOptions,
  folder: string | undefined,
): BegunFile[] {
  const { root, nightly, turbo, nx } = options;
  const from = options.from.map((one) => (isAbsolute(one) ? relative(root, one) : one));
  return [
    settingsFile(id, { ...options, from }),
    ignoreFile(),
    ...workflowsOf(folder, nightly === true),
    ...(turbo === true ? [turboFile()] : []),
    ...(nx === true ? [nxFile()] : []),
  ];
}

function nothing({ diagnostics }: RunLog): InitResult {
  return { api: '', written: [], kept: [], hasExample: false, isPrivate: false, diagnostics };
}

/** None where no operation can be followed by its name. */
function exampleOf(api: OperationsApi, scope: string): BegunFile[] {
  const { clientName, handleType, exampleName } = surfaceOf(api, []);
  const module = `${scope}/${api.service}/${api.version}`;
  if (handleType === undefined || exampleName === undefined) return [];
  return [exampleFile(module, clientName, exampleName)];
}

async function refuseSettings(root: string): Promise<void> {
  for (const file of SETTINGS_FILES) {
    if ((await textOf(join(root, file))) === undefined) continue;
    throw new DiagnosticError({
      code: 'LRO-INIT-SETTINGS',
      message: 'there are settings already',
      file,
    });
  }
}

/** The settings are committed, and `sync` would not find its documents without what is left out. */
function refuseCredentials(from: readonly string[]): void {
  for (const one of from) {
    if (!/^https?:/i.test(one) || !URL.canParse(one)) continue;
    const address = new URL(one);
    if (!hasCredentials(address)) continue;
    throw new DiagnosticError({
      code: 'LRO-INIT-CREDENTIAL',
      message: 'this address holds a credential, which the settings would keep',
      file: addressName(address),
    });
  }
}

/** What the settings say of an API holds for all documents that it names. */
function several(apis: readonly OperationsApi[]): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-INIT-SEVERAL',
    message: `specs/ would tell of ${apis.map(({ id }) => id).join(', ')}, and a project begins with one API`,
  });
}

function noClient(from: readonly string[]): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-INIT-API',
    message: `${from.join(' and ')} tells of no API that a client could call`,
  });
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  });
}
