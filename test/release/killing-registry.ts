import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small registry on loopback that lets a run be killed at one of its requests: it is answered no more. */
export interface KillingRegistry {
  readonly url: string;
  /** Versions that were taken, in order: `a@1.0.0`. */
  readonly taken: string[];
  /** Versions that were sent though they were there. */
  readonly twice: string[];
  /**
   * Does the work of a run that shows this token, until a step of it: a request has two steps, one before
   * it is carried out and one before it is answered.
   *
   * @param at which step, from 1; 0 for none.
   * @returns how many steps there were; undefined where it was killed.
   */
  untilKilled(token: string, at: number, work: () => Promise<unknown>): Promise<number | undefined>;
  /** What `npm install` does not take: packages of which a version was taken, and no tag leads to it. */
  untagged(): string[];
  forget(): void;
}

interface Run {
  readonly at: number;
  steps: number;
  readonly onKill: () => void;
}

interface Document {
  readonly name: string;
  readonly versions: Record<string, object>;
  readonly 'dist-tags': Record<string, string>;
}

export async function killingRegistry(): Promise<KillingRegistry> {
  const runs = new Map<string, Run>();
  const known = new Map<string, Document>();
  const [taken, twice]: [string[], string[]] = [[], []];
  /** Whether the run goes on. */
  const step = ({ headers: { authorization = '' } }: IncomingMessage): boolean => {
    const run = runs.get(authorization.replace('Bearer ', ''));
    if (run === undefined) throw new Error('nobody has begun this run');
    run.steps++;
    if (run.steps === run.at) run.onKill();
    return run.at === 0 || run.steps < run.at;
  };
  const carryOut = (method: string | undefined, path: string, body: string): [number, object] => {
    const there = known.get(path);
    if (method !== 'PUT') return there === undefined ? [404, {}] : [200, there];
    const sent: Document = JSON.parse(body);
    for (const version of Object.keys(sent.versions)) {
      const id = `${sent.name}@${version}`;
      if (there?.versions[version] !== undefined) {
        twice.push(id);
        return [403, { error: 'cannot publish over it' }];
      }
      taken.push(id);
    }
    known.set(path, {
      ...sent,
      versions: { ...there?.versions, ...sent.versions },
      'dist-tags': { ...there?.['dist-tags'], ...sent['dist-tags'] },
    });
    return [201, {}];
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    if (!step(request)) return;
    const [status, answer] = carryOut(request.method, decodeURIComponent(request.url ?? ''), body);
    if (!step(request)) return;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Runs that were killed wait for an answer until the tests have ended.
  server.unref();
  return {
    ...{ taken, twice, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` },
    untilKilled: (token, at, work) =>
      new Promise((resolve, reject) => {
        const run: Run = { at, steps: 0, onKill: () => resolve(undefined) };
        runs.set(token, run);
        work().then(() => resolve(run.steps), reject);
      }),
    untagged: () =>
      [...known].flatMap(([path, { versions, 'dist-tags': tags }]) =>
        versions[tags.latest ?? ''] === undefined ? [path] : [],
      ),
    forget: () => {
      known.clear();
      for (const list of [taken, twice]) list.splice(0);
    },
  };
}
