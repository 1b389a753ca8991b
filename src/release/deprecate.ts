import { join } from 'node:path';
import { z } from 'zod';
import { checkGiven, flag, listening, text, texts } from '../diagnostics/check-given.js';
import { type Diagnostic, DiagnosticError } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/did-you-mean.js';
import { type RunListener, RunLog } from '../diagnostics/run-listener.js';
import {
  DEFAULT_PACKAGE_OPTIONS,
  type PackageOptions,
  packageName,
  packageOptions,
} from '../emit/package/package-options.js';
import { compareText } from '../model/compare-text.js';
import { readPackageManifest } from '../registry/pack.js';
import { packageFolders } from './package-folders.js';

export interface DeprecateOptions extends RunListener {
  /** The folder of the packages. */
  readonly out: string;
  /** Services whose packages are deprecated; none for all. */
  readonly services: readonly string[];
  /** What packages are called of which there is no folder any more; see `GenerateOptions`. */
  readonly packages?: Partial<PackageOptions> | undefined;
  /** What npm tells who installs any version of them; the empty text takes it back. */
  readonly message: string;
  /** The project whose `.npmrc` counts; the working folder by default. */
  readonly cwd?: string;
  /** Whether to look only; off by default. */
  readonly dryRun?: boolean;
}

export interface DeprecateResult {
  /** Packages of which some versions did not tell the message, and how many. */
  readonly deprecated: readonly { readonly package: string; readonly versions: number }[];
  /** Packages that told it already. */
  readonly there: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What callers in JavaScript may give. */
const OPTIONS = z.strictObject({
  ...{ ...listening, out: text, services: texts, message: z.string(), cwd: text.optional() },
  ...{ packages: packageOptions.optional(), dryRun: flag },
} satisfies Record<keyof DeprecateOptions, z.ZodType>);

/**
 * Has npm tell who installs a package that it is deprecated, as for a service that is gone. Nothing is
 * removed: every version can be installed as before. The registry alone says what is there, so a run that
 * was killed is finished by another, and a package without a folder is found by its name.
 *
 * @throws DiagnosticError `LRO-INPUT-MISSING` where there is no such folder of packages.
 */
export async function deprecate(options: DeprecateOptions): Promise<DeprecateResult> {
  checkGiven('deprecate(options)', OPTIONS, options);
  const { out, services, message, dryRun = false } = options;
  const names = { ...DEFAULT_PACKAGE_OPTIONS, ...options.packages };
  const log = new RunLog(options);
  // npm's libraries take a third of a second to load, which only those pay who use them.
  const { Registry } = await import('../registry/registry.js');
  const registry = await Registry.open(options.cwd);
  const folders = await packageFolders(out);
  const named = services.length === 0 ? folders : [...new Set(services)].sort(compareText);
  const deprecated: { readonly package: string; readonly versions: number }[] = [];
  const there: string[] = [];
  for (const [i, service] of named.entries()) {
    const isHere = folders.includes(service);
    const manifest = isHere && (await readPackageManifest(join(out, service)));
    const name = manifest ? manifest.name : packageName(service, names);
    const its = manifest ? registry.forPackage(manifest) : registry;
    log.step(`Deprecating at ${its.hostOf(name)}`, i + 1, named.length);
    try {
      if (!isHere && (await its.known(name)) === undefined) throw noPackage(service, name, folders);
      const versions = await its.deprecate(name, message, dryRun);
      if (versions === 0) there.push(name);
      else deprecated.push({ package: name, versions });
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      log.add([error.diagnostic]);
    }
  }
  return { deprecated, there, diagnostics: log.diagnostics };
}

function noPackage(service: string, name: string, known: readonly string[]): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-API-UNKNOWN',
    message: `there is no package of a service ${JSON.stringify(service)}, and the registry knows no ${name}`,
    help:
      didYouMean(service, known) ??
      'Write the service as its folder was called; where its package had another name, state that in the settings, as packageName of "apis"',
  });
}
