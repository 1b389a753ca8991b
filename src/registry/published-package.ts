import { DiagnosticError } from '../diagnostics/diagnostic.js';

/**
 * The files of a published package, or of a packed one: `@lrogen/file@0.1.0`, `@lrogen/file` for the
 * newest, or a tarball's path or address. Nothing of it is run.
 *
 * @throws DiagnosticError `LRO-REGISTRY` where it cannot be had.
 */
export async function readPackage(spec: string): Promise<Map<string, Buffer>> {
  try {
    // npm's libraries take a third of a second to load, which only those pay who use them.
    const [{ default: pacote }, { readNpmSettings }, { packageFiles }] = await Promise.all([
      import('pacote'),
      import('./npm-settings.js'),
      import('./package-files.js'),
    ]);
    const settings = await readNpmSettings();
    return await packageFiles(await pacote.tarball(spec, { ...settings }));
  } catch (error) {
    throw new DiagnosticError({
      code: 'LRO-REGISTRY',
      message: `the package ${spec} cannot be had: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
}
