/** What the packages of a run have in common, and which version each gets. */
export interface PackageOptions {
  /** npm scope of the generated packages and of the runtime, with its `@`. */
  readonly scope: string;
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
  versions: {},
  initialVersion: '0.1.0',
  runtimeRange: '^0.1.0',
};

/** The runtime's package name. */
export function runtimePackage({ scope }: PackageOptions): string {
  return `${scope}/runtime`;
}
