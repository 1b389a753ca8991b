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
