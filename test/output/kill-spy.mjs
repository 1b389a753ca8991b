import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a program: it is killed, as by `kill -9`, right before or right after its nth call that
 * changes something on disk. KILL_AT says which, from 1; 0 for none. The count goes to standard output.
 */
const at = Number(process.env.KILL_AT);
let calls = 0;

function step() {
  if (++calls === at) process.kill(process.pid, 'SIGKILL');
}

const NAMES = ['link', 'mkdir', 'mkdtemp', 'rename', 'rm', 'rmdir', 'unlink', 'writeFile'];
for (const name of NAMES) {
  const call = fs.promises[name];
  fs.promises[name] = async (...given) => {
    step();
    const result = await call(...given);
    step();
    return result;
  };
}
for (const name of ['closeSync', 'openSync', 'writeFileSync']) {
  const call = fs[name];
  fs[name] = (...given) => {
    step();
    const result = call(...given);
    step();
    return result;
  };
}
syncBuiltinESMExports();
process.on('exit', () => process.stdout.write(String(calls)));
