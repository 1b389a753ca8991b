import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { clients } from '../clients/clients.js';
import { installed as peers } from '../peers.js';
import { closure } from './closure.js';
import { folderSize } from './folder-size.js';
import { installPacked } from './packed.js';

/** What `npm install` of a client puts on the disk. */
export async function* measure() {
  const scratch = await mkdtemp(join(tmpdir(), 'lrogen-install-'));
  try {
    installPacked(scratch, 'file');
    const own = join(scratch, 'node_modules/.package-lock.json');
    const rows = [await row('@lrogen/file', own)];
    for (const { package: name } of clients) if (name) rows.push(await row(name, peers));
    yield { title: 'Installing a client', heads: ['packages', 'files', 'size'], rows };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function row(name, lock) {
  const root = dirname(dirname(lock));
  const { packages } = JSON.parse(await readFile(lock, 'utf8'));
  const folders = closure(packages, name);
  const sizes = folders.map((folder) => folderSize(join(root, folder)));
  const sum = (figure) => sizes.reduce((total, size) => total + size[figure], 0);
  return [
    name,
    String(folders.length),
    sum('files').toLocaleString('en'),
    `${(sum('bytes') / 1e6).toFixed(2)} MB`,
  ];
}
