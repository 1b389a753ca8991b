import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A script in a process of its own, and what it says first. */
export async function start(script, ...words) {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), words);
  return { child, said: await answer(child) };
}

/** Asks a process something, and gives its answer. */
export function ask(child, question) {
  child.send(question);
  return answer(child);
}

/** Ends a process, if it has not ended itself. */
export function stop(child) {
  if (child.connected) child.disconnect();
}

/** @throws Error where it ends instead. */
function answer(child) {
  return new Promise((resolve, reject) => {
    const exited = (code) => reject(new Error(`${child.spawnargs.join(' ')} ended with ${code}`));
    child.once('exit', exited);
    child.once('message', (message) => {
      child.off('exit', exited);
      resolve(message);
    });
  });
}
