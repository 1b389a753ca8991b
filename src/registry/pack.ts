import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import packlist from 'npm-packlist';
import { create } from 'tar';

/** The date that npm gives all files, so that the same files make the same tarball. */
const DATE = new Date('1985-10-26T08:15:00.000Z');

/** The manifest of a package, as far as it is looked at here. */
export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}

export interface PackedPackage {
  readonly manifest: PackageManifest;
  readonly tarball: Buffer;
  /** Subresource integrity, as registries tell it: `sha512-…`. */
  readonly integrity: string;
}

/** Packs a package's folder as `npm pack` does: no script of it is run. The same files give the same bytes. */
export async function packFolder(folder: string): Promise<PackedPackage> {
  const manifest = await readPackageManifest(folder);
  const files = await packedPaths(folder, manifest);
  const parts: Buffer[] = [];
  const packing = create(
    { cwd: folder, prefix: 'package/', portable: true, gzip: { level: 9 }, mtime: DATE },
    // An @ at the beginning would name an archive.
    files.map((file) => `./${file}`),
  );
  for await (const part of packing) parts.push(part);
  const tarball = Buffer.concat(parts);
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  return { manifest, tarball, integrity };
}

/** The files that would be packed, by their paths in the package. */
export async function folderFiles(folder: string): Promise<Map<string, Buffer>> {
  const files = await packedPaths(folder, await readPackageManifest(folder));
  const read = files.map(async (file) => [file, await readFile(join(folder, file))] as const);
  return new Map(await Promise.all(read));
}

/** The manifest of the package in a folder. */
export async function readPackageManifest(folder: string): Promise<PackageManifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

async function packedPaths(folder: string, manifest: PackageManifest): Promise<string[]> {
  const files = await packlist({
    path: resolve(folder),
    package: { ...manifest },
    isProjectRoot: true,
    edgesOut: new Map(),
  });
  return files.sort();
}
