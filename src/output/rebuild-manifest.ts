import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { apiIdParts } from '../model/api-id.js';
import { generator } from './generator.js';
import { digestsOnDisk } from './listed-digests.js';
import {
  foreignManifest,
  type Managed,
  type Manifest,
  managedWith,
  manifestText,
} from './manifest.js';
import { checkPath, MANIFEST_FILE } from './output-path.js';

/** A line of a manifest about the client of an API. */
const CLIENT = /"([\w.-]+:[\w.-]+)": *"([A-Za-z_$][\w$]*)"/g;

/** A line of a manifest about a file, whatever stands around it. */
const LINE = /"((?:[^"\\]|\\.)+)": *"([0-9a-f]{64})"/g;

/** With what had to be chosen. */
export interface RebuiltManifest extends Manifest {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A manifest made of what is left of one: of one with the marks of a merge, what both sides list. A
 * file that both list is known by the digest that it has on disk, so that it counts as edited only where it
 * is what neither side wrote.
 *
 * @returns a manifest without files where there is none.
 * @throws DiagnosticError `LRO-OUTPUT-FOREIGN` where the folder holds something else.
 */
export async function rebuildManifest(root: string, manages: Managed): Promise<RebuiltManifest> {
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
  return { manifestVersion: 1, manages, generator, files, ...(await clientsIn(root, text)) };
}

/** The client of each API; where two sides of a merge name it otherwise, the one that is on disk. */
async function clientsIn(root: string, text: string) {
  const named = new Map<string, Set<string>>();
  for (const [, api = '', name = ''] of text.matchAll(CLIENT)) {
    named.set(api, (named.get(api) ?? new Set()).add(name));
  }
  const clients: Record<string, string> = {};
  const diagnostics: Diagnostic[] = [];
  for (const [api, names] of named) {
    const [first = ''] = names;
    clients[api] = names.size > 1 ? ((await classOnDisk(root, api, names)) ?? first) : first;
    if (names.size === 1) continue;
    diagnostics.push(
      problem({
        code: 'LRO-OUTPUT-MERGED',
        message: `this file gives the client of ${api} the names ${[...names].join(' and ')}: it stays ${clients[api]}`,
        file: MANIFEST_FILE,
      }),
    );
  }
  return { clients, diagnostics };
}

/** Which of these names the client of an API has in its package. */
async function classOnDisk(
  root: string,
  api: string,
  names: ReadonlySet<string>,
): Promise<string | undefined> {
  const { service, version = '' } = apiIdParts(api);
  for (const file of ['index.ts', 'index.d.ts', 'index.js']) {
    const path = join(root, service, version, file);
    const text = await readFile(path, 'utf8').catch(() => '');
    const classes = new Set(text.match(/(?<=\bclass )\w+/g));
    const found = [...names].filter((name) => classes.has(name));
    if (found.length === 1) return found[0];
  }
  return undefined;
}

function unquoted(name: string): string | undefined {
  try {
    return JSON.parse(`"${name}"`);
  } catch {
    return undefined;
  }
}
