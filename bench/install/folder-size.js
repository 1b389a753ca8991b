import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a package and their bytes, without those of the packages in its `node_modules`. */
export function folderSize(folder) {
  const size = { files: 0, bytes: 0 };
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const inner = folderSize(path);
      size.files += inner.files;
      size.bytes += inner.bytes;
    } else {
      size.files += 1;
      size.bytes += statSync(path).size;
    }
  }
  return size;
}
