import { bound } from '../bound.js';
import { clients } from '../clients/clients.js';
import { figures, rounds } from '../rounds.js';
import { median, ratio } from '../statistics.js';
import { ask, start, stop } from './process.js';

const ROUNDS = 15;
const WARM_UP = 2000;
const CASES = [
  { method: 'cancel', concurrency: 1, requests: 1000 },
  { method: 'cancel', concurrency: 32, requests: 2000 },
  { method: 'get', concurrency: 1, requests: 1000 },
  { method: 'get', concurrency: 32, requests: 2000 },
];

/** What a request costs, over kept-alive connections to one server on loopback. */
export async function* measure() {
  const server = await start('./server.js');
  const started = [];
  try {
    // Both ways to import googleapis send by the same code.
    for (const { name, module } of clients.filter(({ name }) => name !== 'googleapis')) {
      const { child } = await start('./load.js', module, server.said);
      started.push({ name, child });
    }
    for (const { child } of started) {
      for (const method of ['cancel', 'get']) {
        await ask(child, { method, concurrency: 1, requests: WARM_UP / 2 });
        await ask(child, { method, concurrency: 32, requests: WARM_UP / 2 });
      }
    }
    for (const what of CASES) yield await part(started, what);
  } finally {
    for (const { child } of [...started, server]) stop(child);
  }
}

async function part(started, what) {
  const contenders = started.map(({ name, child }) => ({ name, run: () => ask(child, what) }));
  const measured = await rounds(contenders, ROUNDS);
  const [base, own] = measured;
  const times = (row, figure) => ratio(figures(row, figure), figures(base, figure));
  const title = `${what.method}, ${what.concurrency} at a time`;
  return {
    title: `Requests: ${title}`,
    heads: ['per second', 'ratio', 'CPU', 'ratio'],
    rows: measured.map((row) => [
      row.name,
      `${Math.round(median(figures(row, 'perSecond')))}`,
      `${times(row, 'perSecond').toFixed(2)} x`,
      `${Math.round(median(figures(row, 'microseconds')))} us`,
      `${times(row, 'microseconds').toFixed(2)} x`,
    ]),
    notes: [bound(`CPU of a ${title}`, times(own, 'microseconds'), 1.1, 'x')],
  };
}
