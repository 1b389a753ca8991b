import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../child.js';

/** Packs the packages of some clients and installs them into an empty folder, as a user would. */
export function installPacked(folder, ...services) {
  const folders = ['src/runtime', ...services.map((service) => `generated/${service}`)];
  const packages = folders.map((path) => join(repository, path));
  npm(repository, 'pack', '--ignore-scripts', '--pack-destination', folder, ...packages);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const paths = tarballs.map((name) => `./${name}`);
  npm(folder, 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', ...paths);
}

function npm(cwd, ...words) {
  execFileSync('npm', words, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
}
