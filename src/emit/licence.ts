import { readFileSync } from 'node:fs';

/** The licence whose text is at hand. */
export const APACHE = 'Apache-2.0';

/** Its text, as this tool is licensed under it too. */
export const apacheText = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8');
