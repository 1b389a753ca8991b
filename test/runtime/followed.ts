import { fileApi, name } from './file-api.js';
import { Operations } from './operations.js';
import { type Answer, scripted } from './scripted-fetch.js';

/** A handle on an operation whose requests get these answers. */
export function followed(...answers: readonly Answer[]) {
  const script = scripted(...answers);
  const handle = new Operations(fileApi, script.options).operation(name);
  return { ...script, handle, methods: () => script.sent.map(({ method }) => method) };
}
