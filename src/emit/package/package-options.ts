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

/** What a run without a word about it uses. */
export const DEFAULT_PACKAGE_OPTIONS: PackageOptions = {
  scope: '@lrogen',
  runtime: '@lrogen/runtime',
  versions: {},
  initialVersion: '0.1.0',
  runtimeRange: '^0.1.0',
};
