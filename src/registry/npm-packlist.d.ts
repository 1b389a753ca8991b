/** npm's own list of what a package is packed of, as far as it is used here. */
declare module 'npm-packlist' {
  export interface PackedTree {
    readonly path: string;
    readonly package: Readonly<Record<string, unknown>>;
    readonly isProjectRoot: boolean;
    readonly edgesOut: ReadonlyMap<string, unknown>;
  }
  export default function packlist(tree: PackedTree): Promise<string[]>;
}

declare module 'npm-registry-fetch' {
  interface RegistryAnswer {
    readonly status: number;
  }
  interface RegistryFetch {
    (path: string, options: Readonly<Record<string, unknown>>): Promise<RegistryAnswer>;
    json(
      path: string,
      options: Readonly<Record<string, unknown>>,
    ): Promise<Record<string, unknown>>;
    pickRegistry(spec: string, options: Readonly<Record<string, unknown>>): string;
  }
  const fetch: RegistryFetch;
  export default fetch;
}
