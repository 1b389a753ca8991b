import { join } from 'node:path';
import { z } from 'zod';
import { checkGiven, flag, listening, text, texts } from '../diagnostics/check-given.js';
import { type Diagnostic, DiagnosticError } from '../diagnostics/diagnostic.js';
import { type RunListener, RunLog } from '../diagnostics/run-listener.js';
import { readPackageManifest } from '../registry/pack.js';
import { packageFolders } from './package-folders.js';

export interface DeprecateOptions extends RunListener {
  /** The folder of the packages. */
  readonly out: string;
  /** Services whose packages are deprecated; none for all. */
  readonly services: readonly string[];
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
const OPTIONS = z.looseObject({
  ...{ ...listening, out: text, services: texts, message: z.string(), cwd: text.optional() },
  dryRun: flag,
});

/**
 * Has npm tell who installs a package that it is deprecated, as for a service that is gone. Nothing is
 * removed: every version can be installed as before. The registry alone says what is there, so a run that
 * was killed is finished by another.
 *
 * @throws DiagnosticError `LRO-API-UNKNOWN` where a service has no package.
 */
export async function deprecate(options: DeprecateOptions): Promise<DeprecateResult> {
  checkGiven('deprecate(options)', OPTIONS, options);
  const { out, services, message, dryRun = false } = options;
  const log = new RunLog(options);
  // npm's libraries take a third of a second to load, which only those pay who use them.
  const { Registry } = await import('../registry/registry.js');
  const registry = await Registry.open(options.cwd);
  const folders = await packageFolders(out, services);
  const deprecated: { readonly package: string; readonly versions: number }[] = [];
  const there: string[] = [];
  for (const [i, folder] of folders.entries()) {
    const manifest = await readPackageManifest(join(out, folder));
    const its = registry.forPackage(manifest);
    log.step(`Deprecating at ${its.hostOf(manifest.name)}`, i + 1, folders.length);
    try {
      const versions = await its.deprecate(manifest.name, message, dryRun);
      if (versions === 0) there.push(manifest.name);
      else deprecated.push({ package: manifest.name, versions });
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      log.add([error.diagnostic]);
    }
  }
  return { deprecated, there, diagnostics: log.diagnostics };
}
