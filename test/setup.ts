import fc from 'fast-check';
import { afterAll } from 'vitest';
import { SEED } from './seed.js';
import { removeTemporary } from './temporary.js';

fc.configureGlobal({ seed: SEED });

// Here, as this runs for each file: files of one process share all other modules.
afterAll(removeTemporary);
