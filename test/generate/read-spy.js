import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Loaded before a program: every file that it reads goes to standard error, behind what reads it. */
for (const [owner, name] of [
  [fs, 'readFileSync'],
  [fs.promises, 'readFile'],
]) {
  const read = owner[name];
  owner[name] = (path, ...rest) => {
    fs.writeSync(2, `${name} ${decodeURI(String(path))}\n`);
    return read(path, ...rest);
  };
}
syncBuiltinESMExports();
