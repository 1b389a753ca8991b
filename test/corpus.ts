import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

const named = process.env.LROGEN_CORPUS;

/** The corpora: the folder that `LROGEN_CORPUS` names, else `shared/corpus` beside the checkout. */
export const CORPUS = named ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url));

const isThere = existsSync(CORPUS);
// Whoever names a folder wants its tests to run.
if (named !== undefined && !isThere) throw new Error(`LROGEN_CORPUS: there is no folder ${named}`);

/** `describe` for tests that need the corpora: reported as skipped where there are none. */
export const describeCorpus = describe.skipIf(!isThere);
