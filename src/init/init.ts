import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { SETTINGS_FILES } from '../config/settings-file.js';
import { type Diagnostic, DiagnosticError, formatDiagnostic } from '../diagnostics/diagnostic.js';
import { exitCodeOf } from '../diagnostics/exit-code-of.js';
import { type RunListener, RunLog } from '../diagnostics/run-listener.js';
import { generate } from '../generate/generate.js';
import type { OperationsApi } from '../model/operations-api.js';
import { normalize } from '../normalize/normalize.js';
import { type BegunFile, beginFiles } from '../output/begin-files.js';
import { isErrno } from '../output/disk-entry.js';
import { version as toolVersion } from '../output/generator.js';
import { Before } from '../output/take-back.js';
import { readSpecs } from '../specs/read-specs.js';
import { surfaceOf } from '../surface/surface-of.js';
import { addressName, hasCredentials } from '../sync/address.js';
import { gather } from '../sync/gather.js';
import { planSpecs } from '../sync/plan-specs.js';
import { syncGathered } from '../sync/sync.js';
import { nightlyFiles } from './nightly-files.js';
import { nxFile } from './nx-file.js';
import { type OuterWorkspaces, outerWorkspaces } from './outer-workspaces.js';
import { packageJson } from './package-json.js';
import {
  type Beginning,
  exampleFile,
  ignoreFile,
  settingsFile,
  workflowFile,
} from './project-files.js';
import { turboFile } from './turbo-file.js';

export interface InitOptions extends RunListener, Beginning {
  /** The project's folder. */
  readonly root: string;
  /** Sent to the address in `from`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Called before anything is written: once its signal aborts, all that was written is taken back. */
  readonly onWriting?: () => AbortSignal;
}

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
  const { root, from, scope, license, headers, service, version, server, shape } = options;
  await refuseSettings(root);
  refuseCredentials(from);
  const ownPackage = packageJson(
    await textOf(join(root, 'package.json')),
    'generated',
    toolVersion,
    options.nx === true ? scope.slice(1) : undefined,
  );
  const log = new RunLog(options);
  const listener = { ...(options.onStep && { onStep: options.onStep }) };
  const [specs, out] = [join(root, 'specs'), join(root, 'generated')];
  log.step('Reading documents');
  const gathered = await gather(from, specs, [], headers);
  const plan = await planSpecs({
    ...{ root: specs, gathered, selectors: [], allowDowngrade: false },
    stated: { service, version, server, shape },
  });
  if (exitCodeOf(plan.diagnostics) > 0) {
    log.add(plan.diagnostics);
    return nothing(log);
  }
  const { apis } = normalize(readSpecs(plan.documents).specs);
  const [api, ...others] = apis;
  if (api === undefined) {
    log.add(plan.diagnostics);
    throw noClient(from);
  }
  if (others.length > 0) throw several(apis);
  const example = exampleOf(api, scope);
  const files = [
    settingsFile(api.id, {
      ...options,
      from: from.map((one) => (isAbsolute(one) ? relative(root, one) : one)),
    }),
    ignoreFile(),
    workflowFile(),
    ...(options.nightly === true ? nightlyFiles() : []),
    ...(options.turbo === true ? [turboFile()] : []),
    ...(options.nx === true ? [nxFile()] : []),
    ownPackage,
    ...example,
  ];
  const signal = options.onWriting?.();
  const before = new Before(root);
  await before.keep([
    ...[...plan.output.files, plan.output.manifest].map(({ path }) => `specs/${path}`),
    ...['generated', ...files.map(({ path }) => path)],
  ]);
  try {
    // As every further run has it, which the settings tell what the API is called.
    const stated = { service: api.service, version: api.version, server, shape };
    const synced = await syncGathered(gathered, { specs, from, stated, ...listener });
    log.add(synced.diagnostics);
    const facts = license === undefined ? {} : { license };
    signal?.throwIfAborted();
    const packages = { specs, out, packages: { scope, facts } };
    if (!before.isNew('generated')) {
      // Which of its files are about to change nobody knows before they are rendered.
      const { changes } = await generate({ ...packages, dryRun: true });
      await before.keep(changes.map(({ path }) => `generated/${path}`));
    }
    const made = await generate({ ...packages, ...listener });
    const told = synced.diagnostics.map(saidOf);
    log.add(made.diagnostics.filter((one) => !told.includes(saidOf(one))));
    if (!synced.isWritten || !made.isWritten) {
      await before.takeBack();
      return nothing(log);
    }
    signal?.throwIfAborted();
    const kept = await beginFiles(root, files);
    signal?.throwIfAborted();
    const outer = await outerWorkspaces(root, 'generated');
    return {
      api: api.id,
      written: files.map(({ path }) => path).filter((path) => !kept.includes(path)),
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

/** The document and the spec that is kept of it say the same of the same place. */
function saidOf({ file: _, ...said }: Diagnostic): string {
  return formatDiagnostic(said);
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
