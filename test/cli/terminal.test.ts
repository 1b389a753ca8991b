import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Terminal } from '../../src/cli/terminal.js';
import { DiagnosticError } from '../../src/diagnostics.js';

/** A stream that a terminal takes for one of its own, and what was written on it. */
function stream(isTTY: boolean): { stream: NodeJS.WriteStream; text: () => string } {
  const passed = new PassThrough();
  const stand = {
    isTTY,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  };
  const written: string[] = [];
  passed.on('data', (data) => written.push(String(data)));
  return {
    stream: Object.assign(passed, stand) as unknown as NodeJS.WriteStream,
    text: () => written.join(''),
  };
}

const problem = {
  code: 'LRO-OUTPUT-EDITED',
  severity: 'error',
  message: 'it was edited',
  help: 'Undo it',
  file: 'a/b.json',
  pointer: '/c',
} as const;

const CURSOR = '\u001B[?25l';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('CI', undefined);
  vi.stubEnv('NO_COLOR', undefined);
  vi.stubEnv('TERM', 'xterm');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('progress', () => {
  it('appears on a terminal once a second of work has gone by, and goes away before a result', () => {
    const [out, err] = [stream(true), stream(true)];
    const terminal = new Terminal({}, out.stream, err.stream);
    terminal.progress('Reading');
    vi.advanceTimersByTime(900);
    terminal.progress('Rendering');
    expect(err.text()).toBe('');
    vi.advanceTimersByTime(200);
    expect(err.text()).toContain(CURSOR);
    expect(err.text()).toContain('Rendering');
    expect(err.text()).not.toContain('Reading');
    terminal.progress('Writing');
    expect(err.text()).toContain('Writing');
    terminal.result({}, () => 'done');
    const told = err.text();
    expect(told.endsWith('\u001B[?25h')).toBe(true);
    vi.advanceTimersByTime(5000);
    expect(err.text()).toBe(told);
    expect(out.text()).toBe('done\n');
  });

  it('never appears for short work, nor where standard error is no terminal', () => {
    const [quick, piped] = [stream(true), stream(false)];
    const short = new Terminal({}, stream(true).stream, quick.stream);
    const long = new Terminal({}, stream(true).stream, piped.stream);
    for (const terminal of [short, long]) terminal.progress('Reading');
    vi.advanceTimersByTime(500);
    short.rest();
    vi.advanceTimersByTime(5000);
    long.progress('Rendering');
    vi.advanceTimersByTime(5000);
    expect([quick.text(), piped.text()]).toEqual(['', '']);
  });
});

describe('results', () => {
  const cases = [
    { name: 'text', given: {}, want: 'text\n' },
    { name: 'JSON where it is asked for', given: { json: true }, want: '[\n  1\n]\n' },
    { name: 'nothing when quiet', given: { quiet: true }, want: '' },
    { name: 'JSON even when quiet', given: { json: true, quiet: true }, want: '[\n  1\n]\n' },
  ];
  it.each(cases)('are $name', ({ given, want }) => {
    const out = stream(false);
    new Terminal(given, out.stream, stream(false).stream).result([1], () => 'text');
    expect(out.text()).toBe(want);
  });

  it('that are empty print no line', () => {
    const out = stream(false);
    new Terminal({}, out.stream, stream(false).stream).result([], () => '');
    expect(out.text()).toBe('');
  });
});

describe('diagnostics', () => {
  const line = 'a/b.json#/c: error LRO-OUTPUT-EDITED: it was edited. Undo it';
  const cases: { name: string; isTTY: boolean; env: Record<string, string>; want: string }[] = [
    { name: 'coloured on a terminal', isTTY: true, env: {}, want: `\u001B[31m${line}\u001B[39m\n` },
    { name: 'plain in a pipe', isTTY: false, env: { FORCE_COLOR: '1' }, want: `${line}\n` },
    { name: 'plain with NO_COLOR', isTTY: true, env: { NO_COLOR: '1' }, want: `${line}\n` },
    {
      name: 'coloured with an empty NO_COLOR',
      isTTY: true,
      env: { NO_COLOR: '' },
      want: `\u001B[31m${line}\u001B[39m\n`,
    },
    { name: 'plain on a dumb terminal', isTTY: true, env: { TERM: 'dumb' }, want: `${line}\n` },
  ];
  it.each(cases)('are $name', ({ isTTY, env, want }) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const err = stream(isTTY);
    new Terminal({}, stream(false).stream, err.stream).diagnose([problem]);
    expect(err.text()).toBe(want);
  });
});

describe('a failure', () => {
  it('is told in one line, with its stack only when verbose, and says how to end', () => {
    const cases = [
      {
        error: new DiagnosticError(problem),
        code: 1,
        line: /^a\/b\.json#\/c: error LRO-OUTPUT-EDITED: .*\n$/,
      },
      {
        error: new DiagnosticError({ ...problem, code: 'LRO-API-UNKNOWN' }),
        code: 2,
        line: /^.*\n$/,
      },
      { error: new DiagnosticError({ ...problem, code: 'LRO-CONFIG' }), code: 3, line: /^.*\n$/ },
      { error: new Error('the disk is full'), code: 3, line: /^error: the disk is full\n$/ },
      { error: 'a text', code: 3, line: /^error: a text\n$/ },
    ];
    for (const { error, code, line } of cases) {
      const [plain, verbose] = [stream(false), stream(false)];
      expect(new Terminal({}, stream(false).stream, plain.stream).fail(error)).toBe(code);
      new Terminal({ verbose: true }, stream(false).stream, verbose.stream).fail(error);
      expect(plain.text()).toMatch(line);
      expect(verbose.text().includes('\n    at ')).toBe(error instanceof Error);
    }
  });
});
