import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { rolldown } from 'rolldown';
import { findProgram } from './program.js';

/** A module worker without any flag for Node.js, that may call loopback. */
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.bundle.js")],
      compatibilityDate = "2026-11-01",
    )),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/** A platform that serves the worker, and asks it to run the tests. */
export function workerd(path) {
  return async ({ folder }, environment) => {
    await findProgram(path);
    // As workers are deployed: one file.
    const bundle = await rolldown({ input: join(folder, 'worker.js'), platform: 'browser' });
    await bundle.write({ file: join(folder, 'worker.bundle.js'), format: 'esm' });
    await bundle.close();
    const config = join(folder, 'worker.capnp');
    await writeFile(config, CONFIG);
    // On file descriptor 3 it tells which port it got.
    const child = spawn(path, ['serve', config, '--control-fd=3'], {
      stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    });
    const ended = once(child, 'exit');
    try {
      const url = `http://127.0.0.1:${await portOf(child)}/`;
      const body = JSON.stringify(environment);
      const response = await fetch(url, { method: 'POST', body });
      const text = await response.text();
      if (!response.ok) throw new Error(`HTTP ${response.status} from the worker: ${text}`);
      return JSON.parse(text);
    } finally {
      child.kill();
      await ended;
    }
  };
}

/** @throws where it ends before it listens. */
async function portOf({ stdio: [, , , control] }) {
  for await (const line of createInterface({ input: control })) {
    const { event, port } = JSON.parse(line);
    if (event === 'listen') return port;
  }
  throw new Error('workerd ended before it listened');
}
