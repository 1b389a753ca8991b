import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { documentsIn } from './inputs.js';

/** Types and a client of every OpenAPI document, with the tool's defaults. Prints what it refuses. */
const root = await mkdtemp(join(tmpdir(), 'bench-hey-api-'));
const refused = [];
try {
  for (const [i, input] of documentsIn(process.argv[2]).entries()) {
    const output = join(root, String(i));
    try {
      await createClient({ input, output, logs: { level: 'silent', file: false } });
    } catch {
      refused.push(basename(input));
    }
  }
} finally {
  await rm(root, { recursive: true, force: true });
}
console.log(JSON.stringify(refused));
