import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a measured script: at its end its peak resident memory (KiB) goes to descriptor 3. */
if (isMainThread) {
  process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
}
