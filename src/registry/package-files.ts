import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Parser } from 'tar';

/** Bytes of all files of a package; the largest of ours have ten million. */
const MAX_BYTES = 512 * 1024 * 1024;

/**
 * The files of a package's tarball by their paths in the package, with `/`.
 *
 * @throws Error where it is no tarball, or unpacks to more than 512 MiB.
 */
export async function packageFiles(tarball: Uint8Array): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  let size = 0;
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry) => {
      const parts: Buffer[] = [];
      const isFile = entry.type === 'File' || entry.type === 'OldFile';
      entry.on('data', (part: Buffer) => {
        size += part.length;
        if (size > MAX_BYTES)
          parser.abort(new RangeError(`it unpacks to more than ${MAX_BYTES} bytes`));
        else if (isFile) parts.push(part);
      });
      // Every path begins with one folder, of whatever name.
      entry.on('end', () => {
        if (isFile) files.set(entry.path.replace(/^[^/]*\//, ''), Buffer.concat(parts));
      });
    },
  });
  await pipeline(Readable.from([Buffer.from(tarball)]), parser as unknown as NodeJS.WritableStream);
  return files;
}
