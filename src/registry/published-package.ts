/**
 * The files of a published package, or of a packed one: `@lrogen/file@0.1.0`, `@lrogen/file` for the
 * newest, or a tarball's path or address. Nothing of it is run.
 *
 * @throws DiagnosticError `LRO-REGISTRY` where it cannot be had.
 */
export async function readPackage(spec: string): Promise<Map<string, Buffer>> {
  // npm's libraries take a third of a second to load, which only those pay who use them.
  const { Registry } = await import('./registry.js');
  return (await Registry.open()).files(spec);
}
