import { afterAll } from 'vitest';
import { removeTemporary } from './temporary.js';

// Here, as this runs for each file: files of one process share all other modules.
afterAll(removeTemporary);
