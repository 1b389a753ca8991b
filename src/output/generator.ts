import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** This tool's version. */
export const version: string = manifest.version;

/** This tool and its version, for manifests. */
export const generator = `${manifest.name}@${version}`;
