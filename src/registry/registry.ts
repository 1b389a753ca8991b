import fetch from 'npm-registry-fetch';
import pacote from 'pacote';
import { prerelease, valid } from 'semver';
import { DiagnosticError } from '../diagnostics/diagnostic.js';
import { type NpmSettings, readNpmSettings } from './npm-settings.js';
import type { PackageManifest } from './pack.js';
import { packageFiles } from './package-files.js';

/** What a registry knows of a package. */
export interface KnownPackage {
  readonly name: string;
  /** What `npm install` takes by default. */
  readonly latest: string | undefined;
  /** Integrity of the tarball by version. */
  readonly versions: ReadonlyMap<string, string | undefined>;
  /** Versions that were there once: a registry takes none of them again. */
  readonly unpublished: ReadonlySet<string>;
}

/** A package as registries tell it; one that was unpublished as a whole has no versions. */
interface Told {
  readonly 'dist-tags'?: { readonly latest?: string | undefined };
  readonly versions?: Readonly<
    Record<string, { readonly dist?: { readonly integrity?: string | undefined } }>
  >;
  /** When each version was published, those that are there no more too. */
  readonly time?: Readonly<Record<string, unknown>>;
}

/** A version as registries tell it. */
interface Deprecated {
  deprecated?: string;
}

/** The registries of npm's settings, asked with its libraries: its credentials, proxies, cache and retries. */
export class Registry {
  readonly #settings: NpmSettings;

  private constructor(settings: NpmSettings) {
    this.#settings = settings;
  }

  /** @param cwd the project whose `.npmrc` counts. */
  static async open(cwd?: string): Promise<Registry> {
    return new Registry(await readNpmSettings(cwd));
  }

  /**
   * The same with what the manifest of a package sets in `publishConfig`, so that it is looked up where it
   * is sent, with the credentials of that place. A prerelease gets the tag of its name, `beta` of
   * `2.0.0-beta.1`, or `next`, unless a tag is set: `latest` is what `npm install` takes.
   */
  forPackage({ version, publishConfig = {} }: PackageManifest): Registry {
    const merged = { ...this.#settings, ...publishConfig };
    const { tag = this.#settings.defaultTag } = publishConfig;
    const isSet = publishConfig.tag !== undefined || (tag !== undefined && tag !== 'latest');
    const [label] = prerelease(version) ?? ['latest'];
    const defaultTag = isSet ? tag : typeof label === 'string' ? label : 'next';
    return new Registry({ ...merged, defaultTag });
  }

  get settings(): NpmSettings {
    return this.#settings;
  }

  /** The host of the registry that a package would go to, for people. */
  hostOf(name: string): string {
    const address = this.addressOf(name);
    return URL.canParse(address) ? new URL(address).host : address;
  }

  /** The registry that a package would go to. */
  addressOf(name: string): string {
    return fetch.pickRegistry(name, { ...this.#settings });
  }

  /**
   * What the registry knows of a package; undefined where it knows none of the name, or none can have it. A request is
   * conditional where npm's cache has an earlier answer.
   *
   * @throws DiagnosticError `LRO-REGISTRY` where the registry does not tell.
   */
  async known(name: string): Promise<KnownPackage | undefined> {
    try {
      // With a range a name that is none leads to no file or address.
      const found: Told = await pacote.packument(`${name}@*`, {
        ...this.#settings,
        preferOnline: true,
        // Only this tells when each version was published, and so which ones are there no more.
        fullMetadata: true,
      });
      const { 'dist-tags': tags, versions = {}, time = {} } = found;
      const known = new Map(
        Object.entries(versions).map(([version, { dist }]) => [version, dist?.integrity]),
      );
      const unpublished = Object.keys(time).filter((one) => valid(one) && !known.has(one));
      return { name, latest: tags?.latest, versions: known, unpublished: new Set(unpublished) };
    } catch (error) {
      if (statusOf(error) === 404 || isNoName(error)) return undefined;
      throw unanswered(name, error);
    }
  }

  /**
   * Sets what npm tells who installs any version of a package, as `npm deprecate` does (npm/cli,
   * lib/commands/deprecate.js). npm's library tries again what may pass.
   *
   * @param message the empty text takes it back.
   * @param dryRun whether to look only.
   * @returns of how many versions it was not told before.
   * @throws DiagnosticError `LRO-REGISTRY` where the registry does not know the package, has no version of it, or refuses.
   */
  async deprecate(name: string, message: string, dryRun: boolean): Promise<number> {
    const path = `/${name.replace('/', '%2f')}`;
    const options = { ...this.#settings, spec: name };
    try {
      const known = await fetch.json(path, { ...options, query: { write: true } });
      const versions = Object.values((known.versions ?? {}) as Record<string, Deprecated>);
      if (versions.length === 0) throw noVersion(name);
      const others = versions.filter(({ deprecated = '' }) => deprecated !== message);
      for (const version of others) version.deprecated = message;
      if (others.length > 0 && !dryRun) {
        await fetch(path, { ...options, method: 'PUT', body: known, ignoreBody: true });
      }
      return others.length;
    } catch (error) {
      throw error instanceof DiagnosticError ? error : unanswered(name, error);
    }
  }

  /** @throws DiagnosticError `LRO-REGISTRY` where it cannot be had. */
  async files(spec: string): Promise<Map<string, Buffer>> {
    try {
      return await packageFiles(await pacote.tarball(spec, { ...this.#settings }));
    } catch (error) {
      throw unanswered(spec, error);
    }
  }
}

/** What to do about a tarball of this machine, which no registry has. */
const PACKED = 'Give a package as npm pack makes it';

/** The HTTP status that npm's libraries failed with. */
export function statusOf(error: unknown): number | undefined {
  const { statusCode, code } = (error ?? {}) as { statusCode?: unknown; code?: unknown };
  if (typeof statusCode === 'number') return statusCode;
  const status = typeof code === 'string' ? /^E(\d{3})$/.exec(code)?.[1] : undefined;
  return status === undefined ? undefined : Number(status);
}

function isNoName(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EINVALIDPACKAGENAME';
}

function noVersion(name: string): DiagnosticError {
  return new DiagnosticError({
    code: 'LRO-REGISTRY',
    message: `the registry has no version of ${name}, all of them were unpublished`,
    help: 'Leave it out: nobody can install it',
  });
}

function unanswered(spec: string, error: unknown): DiagnosticError {
  const reason = error instanceof Error ? error.message : String(error);
  return new DiagnosticError({
    code: 'LRO-REGISTRY',
    message: `the package ${spec} cannot be had: ${reason.split('\n')[0]}`,
    ...(spec.startsWith('file:') && { help: PACKED }),
  });
}
