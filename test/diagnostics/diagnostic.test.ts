import { expect, it } from 'vitest';
import { CATALOGUE } from '../../src/diagnostics/catalogue.js';
import { DiagnosticError, problem } from '../../src/diagnostics/diagnostic.js';
import { RunLog } from '../../src/diagnostics/run-listener.js';

it('a problem has the severity and the remedy of its code, but for its own', () => {
  const { help } = CATALOGUE['LRO-SYNC-TWINS'];
  expect(problem({ code: 'LRO-SYNC-TWINS', message: 'm', file: 'f' })).toEqual({
    ...{ code: 'LRO-SYNC-TWINS', severity: 'warning', message: 'm', help, file: 'f' },
  });
  expect(problem({ code: 'LRO-LOCK', message: 'm', help: 'mine' })).toMatchObject({
    ...{ severity: 'error', help: 'mine' },
  });
  expect(problem({ code: 'LRO-PATH-VERSION', message: 'm' }).severity).toBe('error');
  expect(new DiagnosticError({ code: 'LRO-LOCK', message: 'm' }).diagnostic).toEqual(
    problem({ code: 'LRO-LOCK', message: 'm' }),
  );
});

it('an error that is thrown says its place behind its code', () => {
  const given = { code: 'LRO-LOCK', message: 'm' } as const;
  expect(new DiagnosticError(given).message).toBe('LRO-LOCK: m');
  expect(new DiagnosticError({ ...given, file: 'f' }).message).toBe('LRO-LOCK: f: m');
  expect(new DiagnosticError({ ...given, file: 'f', pointer: '/a' }).message).toBe(
    'LRO-LOCK: f#/a: m',
  );
});

it('a run tells its steps and problems in the order in which they come, and keeps the problems', () => {
  const told: unknown[] = [];
  const log = new RunLog({
    onStep: (step) => told.push(step),
    onDiagnostic: ({ code }) => told.push(code),
  });
  const [lock, twins] = [
    problem({ code: 'LRO-LOCK', message: 'm' }),
    problem({ code: 'LRO-SYNC-TWINS', message: 'm' }),
  ];
  log.step('Reading');
  log.add([lock]);
  log.step('Rendering', 1, 3);
  log.add([twins]);
  expect(told).toEqual([
    { title: 'Reading' },
    'LRO-LOCK',
    { title: 'Rendering', done: 1, all: 3 },
    'LRO-SYNC-TWINS',
  ]);
  expect(log.diagnostics).toEqual([lock, twins]);
});
