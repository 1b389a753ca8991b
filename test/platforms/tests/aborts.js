import { equal, rejection } from './expect.js';
import { CountedAbort, listenersOf, timersOf } from './leaks.js';
import { arrived, clientOf, connections, newName, requestsFor } from './service.js';

const POLLS = 1000;
/** At once: a browser opens six connections to a server, and one is needed to ask it. */
const AT_ONCE = 5;
/** Connections that a platform may keep for later: what every poll left would be far more. */
const FEW = POLLS / 20;
/** So long that no timer fires, and that no other code sets one of the same length. */
const HOUR = 3_600_000;
/** One for each poll, and none left. */
const NONE_LEFT = { added: POLLS, left: 0 };

/** Aborts all of them for a reason, and fails unless each ends with just that. */
async function abort(controllers, polls) {
  const reason = new Error('no longer needed');
  for (const controller of controllers) controller.abort(reason);
  for (const poll of polls) equal((await rejection(poll)) === reason, true);
}

/** Fails unless the service has soon nothing left to answer, and few connections open. */
async function settled(environment) {
  let state;
  for (let tries = 0; tries < 200; tries++) {
    state = await connections(environment);
    if (state.unanswered === 0 && state.open <= FEW) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`left behind: ${JSON.stringify(state)}`);
}

/** Abort is not cancel, and leaves nothing behind. */
export const aborts = [
  {
    name: 'an abort ends a wait with its own reason, and sends nothing',
    async run(environment) {
      const name = newName('hangs');
      const controller = new AbortController();
      const wait = clientOf(environment).operation(name).wait({ signal: controller.signal });
      await arrived(environment, name, 1);
      await abort([controller], [wait]);
      await settled(environment);
      const methods = (await requestsFor(environment, name)).map(({ method }) => method);
      equal(methods, ['GET']);
    },
  },
  {
    name: 'a signal of before sends nothing',
    async run(environment) {
      const name = newName('runs');
      const poll = clientOf(environment)
        .operation(name)
        .poll({ signal: AbortSignal.abort('so') });
      equal(await rejection(poll), 'so');
      equal(await requestsFor(environment, name), []);
    },
  },
  {
    name: `${POLLS} polls aborted in the request leave no timer, listener or socket`,
    async run(environment) {
      const client = clientOf(environment, { timeoutMs: HOUR });
      // An operation each: a browser sends the same request once at a time.
      const names = Array.from({ length: AT_ONCE }, () => newName('hangs'));
      const handles = names.map((name) => client.operation(name));
      const controllers = [];
      const timers = await timersOf(HOUR, async () => {
        for (let round = 1; round <= POLLS / AT_ONCE; round++) {
          const added = handles.map(() => new CountedAbort());
          const polls = handles.map((handle, i) => handle.poll({ signal: added[i].signal }));
          for (const name of names) await arrived(environment, name, round);
          await abort(added, polls);
          controllers.push(...added);
        }
      });
      equal([timers, listenersOf(controllers)], [NONE_LEFT, NONE_LEFT]);
      await settled(environment);
    },
  },
  {
    name: `${POLLS} waits aborted between two polls leave no timer, listener or socket`,
    async run(environment) {
      const poll = { initialDelayMs: HOUR, maxDelayMs: HOUR };
      const name = newName('runs');
      const controllers = [];
      const timers = await timersOf(HOUR, async () => {
        for (let sent = 0; sent < POLLS; sent++) {
          const controller = new CountedAbort();
          const { signal } = controller;
          let wait;
          await new Promise((paused, failed) => {
            const onEvent = ({ type }) => type === 'poll' && paused();
            const handle = clientOf(environment, { poll, onEvent }).operation(name);
            wait = handle.wait({ signal });
            wait.catch(failed);
          });
          await abort([controller], [wait]);
          controllers.push(controller);
        }
      });
      // One for the whole wait.
      const listeners = { added: POLLS, left: 0 };
      equal([timers, listenersOf(controllers)], [NONE_LEFT, listeners]);
      await settled(environment);
    },
  },
  {
    name: `${POLLS} polls that end leave nothing on the signal they share`,
    async run(environment) {
      const controller = new CountedAbort();
      const { signal } = controller;
      const timers = await timersOf(HOUR, async () => {
        const handle = clientOf(environment, { timeoutMs: HOUR }).operation(newName('runs'));
        await Promise.all(Array.from({ length: POLLS }, () => handle.poll({ signal })));
      });
      // They share one listener.
      equal([timers, listenersOf([controller])], [NONE_LEFT, { added: 1, left: 0 }]);
    },
  },
];
