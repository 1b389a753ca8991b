import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { documentsIn } from './inputs.js';

/** Types and a client of every OpenAPI document, with the tool's defaults. */
const root = await mkdtemp(join(tmpdir(), 'bench-hey-api-'));
try {
  for (const [i, input] of documentsIn(process.argv[2]).entries()) {
    await createClient({ input, output: join(root, String(i)), logs: { level: 'silent' } });
  }
} finally {
  await rm(root, { recursive: true, force: true });
}
