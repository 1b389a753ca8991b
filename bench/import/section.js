import { bound } from '../bound.js';
import { runBare } from '../child.js';
import { clients, empty } from '../clients/clients.js';
import { figures, rounds } from '../rounds.js';
import { median, ratio } from '../statistics.js';

const ROUNDS = 21;

/** How long a process takes that imports a client and ends. */
export async function* measure() {
  const contenders = [empty, ...clients].map(({ name, module }) => ({
    name,
    run: () => runBare(module),
  }));
  const measured = await rounds(contenders, ROUNDS);
  const [base, , own] = measured.map((row) => figures(row, 'ms'));
  yield {
    title: 'Importing a client, the whole process',
    heads: ['median', 'from', 'ratio'],
    rows: measured.map((row) => {
      const ms = figures(row, 'ms');
      return [
        row.name,
        `${median(ms).toFixed(1)} ms`,
        `${Math.min(...ms).toFixed(1)} ms`,
        `${ratio(ms, base).toFixed(2)} x`,
      ];
    }),
    notes: [bound('import, beside an empty module', ratio(own, base), 1.15, 'x')],
  };
}
