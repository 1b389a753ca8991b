import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Whether this machine has protoc (Debian's package `protobuf-compiler`). */
export const hasProtoc: boolean = (() => {
  try {
    execFileSync('protoc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/**
 * Compiles protos of `test/fixtures/protos` into a descriptor set, with all that they import.
 *
 * @param file where the set goes.
 */
export function compileProtos(file: string, ...protos: readonly string[]): void {
  const roots = ['protos', 'dialects'].map((folder) => `-I${FIXTURES}${folder}`);
  const into = ['--include_imports', `--descriptor_set_out=${file}`];
  execFileSync('protoc', [...roots, ...into, ...protos], { stdio: 'pipe' });
}
