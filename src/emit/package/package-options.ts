import { readFileSync } from 'node:fs';

/** What the packages of a run have in common, and which version each gets. */
export interface PackageOptions {
  /** npm scope of the generated packages, with its `@`. */
  readonly scope: string;
  /** Package of the runtime that they depend on, whatever their own scope is. */
  readonly runtime: string;
  /** Version of a package, by service. */
  readonly versions: Readonly<Record<string, string>>;
  /** Version of a package that none is stated for. */
  readonly initialVersion: string;
  /** Range of the runtime that generated code is written against. */
  readonly runtimeRange: string;
}

/** The runtime of this very version; the build puts its manifest beside the compiled code. */
const runtime = JSON.parse(
  readFileSync(new URL('../../runtime/package.json', import.meta.url), 'utf8'),
);

/** What a run without a word about it uses. */
export const DEFAULT_PACKAGE_OPTIONS: PackageOptions = {
  scope: '@lrogen',
  runtime: runtime.name,
  versions: {},
  initialVersion: '0.1.0',
  runtimeRange: `^${runtime.version}`,
};
