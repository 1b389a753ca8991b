/** npm's own requests to registries, as far as they are used here. */
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
