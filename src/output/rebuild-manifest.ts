import { generator } from './generator.js';
import { digestsOnDisk } from './listed-digests.js';
import {
  foreignManifest,
  type Managed,
  type Manifest,
  managedWith,
  manifestText,
} from './manifest.js';
import { checkPath } from './output-path.js';

/** A line of a manifest about the client of an API. */
const CLIENT = /"([\w.-]+:[\w.-]+)": *"([A-Za-z_$][\w$]*)"/g;

/** A line of a manifest about a file, whatever stands around it. */
const LINE = /"((?:[^"\\]|\\.)+)": *"([0-9a-f]{64})"/g;

/**
 * A manifest made of what is left of one: of one with the marks of a merge, what both sides list. A
 * file that both list is known by the digest that it has on disk, so that it counts as edited only where it
 * is what neither side wrote.
 *
 * @returns a manifest without files where there is none.
 * @throws DiagnosticError `LRO-OUTPUT-FOREIGN` where the folder holds something else.
 */
export async function rebuildManifest(root: string, manages: Managed): Promise<Manifest> {
  const text = (await manifestText(root)) ?? '';
  const listed = new Map<string, Set<string>>();
  for (const [, name = '', digest = ''] of text.matchAll(LINE)) {
    const path = unquoted(name);
    if (path === undefined || checkPath(path) !== undefined) continue;
    listed.set(path, (listed.get(path) ?? new Set()).add(digest));
  }
  const found = managedWith([...listed.keys()]);
  if (listed.size > 0 && found !== manages) throw foreignManifest(root, found, manages);
  const files = await digestsOnDisk(root, listed);
  const clients = Object.fromEntries(
    [...text.matchAll(CLIENT)].map(([, api, name]) => [api, name]),
  );
  return { manifestVersion: 1, manages, generator, clients, files };
}

function unquoted(name: string): string | undefined {
  try {
    return JSON.parse(`"${name}"`);
  } catch {
    return undefined;
  }
}
