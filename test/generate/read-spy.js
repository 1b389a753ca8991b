import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a program: every file that it reads goes to the file that READ_SPY names, behind what
 * reads it. Not to standard error: a pipe that is full refuses a write that does not wait.
 */
for (const [owner, name] of [
  [fs, 'readFileSync'],
  [fs.promises, 'readFile'],
]) {
  const read = owner[name];
  owner[name] = (path, ...rest) => {
    fs.appendFileSync(process.env.READ_SPY, `${name} ${decodeURI(String(path))}\n`);
    return read(path, ...rest);
  };
}
syncBuiltinESMExports();
