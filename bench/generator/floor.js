import { readFile } from 'node:fs/promises';
import { documentsIn } from './inputs.js';

/** The least that reading can take: every document is read, and JSON is parsed, one by one. */
const files = documentsIn(process.argv[2]);
const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
for (const [i, file] of files.entries()) {
  if (file.endsWith('.json')) JSON.parse(texts[i]);
}
