import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** This tool and its version, for manifests. */
export const generator: string = `${manifest.name}@${manifest.version}`;
