import type { ClientOptions } from '../../src/runtime/index.js';

export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly redirect: string | undefined;
  /** The fake time at which it was sent. */
  readonly at: number;
}

/** One answer: an object is a 200 with this JSON, a number an error status, an Error a network failure. */
export type Answer = object | number | Error | Response;

/** A status with a Google error body. */
export function rpc(httpStatus: number, status: string, headers: Record<string, string> = {}) {
  const error = { code: httpStatus, message: `it is ${status}`, status, details: [{ a: 1 }] };
  return new Response(JSON.stringify({ error }), { status: httpStatus, headers });
}

/** Answers requests in turn, the last answer for ever, on a clock that only sleeping moves. */
export function scripted(...answers: readonly Answer[]) {
  const sent: Sent[] = [];
  const sleeps: number[] = [];
  let time = Date.UTC(2030, 0, 1);
  const start = time;
  const options = {
    fetch: async (url: string, init: RequestInit) => {
      sent.push({
        url,
        method: init.method ?? 'GET',
        headers: new Headers(init.headers),
        body: init.body,
        redirect: init.redirect,
        at: time - start,
      });
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      if (answer instanceof Error) throw answer;
      if (answer instanceof Response) return answer.clone();
      if (typeof answer === 'number') return new Response('<html>', { status: answer });
      return Response.json(answer);
    },
    sleep: async (ms: number) => {
      sleeps.push(ms);
      time += ms;
    },
    now: () => time,
  } satisfies ClientOptions;
  return { options, sent, sleeps, elapsed: () => time - start };
}
