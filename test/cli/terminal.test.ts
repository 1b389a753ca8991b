import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Terminal } from '../../src/cli/terminal.js';
import { DiagnosticError } from '../../src/diagnostics/diagnostic.js';

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

describe('characters that a terminal would obey', () => {
  const HOSTILE = 'a\u001B[2Jb\u202Ec\u009B0m';
  const print = (use: (terminal: Terminal) => void, json = false) => {
    const [out, err] = [stream(false), stream(false)];
    use(new Terminal({ json, verbose: true }, out.stream, err.stream));
    return out.text() + err.text();
  };
  const cases = [
    {
      name: 'a diagnostic',
      given: (t: Terminal) => t.printDiagnostics([{ ...problem, message: HOSTILE }]),
    },
    {
      name: 'the file of a diagnostic',
      given: (t: Terminal) => t.printDiagnostics([{ ...problem, file: HOSTILE }]),
    },
    { name: 'a failure', given: (t: Terminal) => t.fail(new Error(HOSTILE)) },
    { name: 'a result', given: (t: Terminal) => t.result({}, () => HOSTILE) },
  ];
  it.each(cases)('are shown and not sent in $name', ({ given }) => {
    const text = print(given);
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    expect(text).toContain('a\\u{1b}[2Jb\\u{202e}c\\u{9b}0m');
  });

  it('are escapes in JSON, which say the same', () => {
    const text = print((terminal) => terminal.result({ a: HOSTILE }, () => ''), true);
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    expect(JSON.parse(text)).toEqual({ a: HOSTILE });
  });

  it('a line break in a diagnostic begins no line', () => {
    const text = print((t) =>
      t.printDiagnostics([{ ...problem, message: 'a\nerror LRO-FAKE: b' }]),
    );
    expect(text.trimEnd()).not.toContain('\n');
  });
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

  it('is one plain line a step elsewhere, with no escape code, from the first second on', () => {
    const err = stream(false);
    const terminal = new Terminal({}, stream(true).stream, err.stream);
    terminal.progress('Reading');
    vi.advanceTimersByTime(900);
    terminal.progress('Rendering');
    expect(err.text()).toBe('');
    vi.advanceTimersByTime(100);
    expect(err.text()).toBe('Rendering...\n');
    terminal.progress('Rendering', '1 of 2');
    terminal.progress('Rendering', '2 of 2');
    terminal.error('a problem');
    terminal.progress('Writing');
    terminal.result({}, () => 'done');
    vi.advanceTimersByTime(5000);
    expect(err.text()).toBe('Rendering...\na problem\nWriting...\n');
  });

  it('counts within a step on a terminal', () => {
    const err = stream(true);
    const terminal = new Terminal({}, stream(true).stream, err.stream);
    terminal.progress('Rendering');
    vi.advanceTimersByTime(1500);
    terminal.progress('Rendering', '2 of 5');
    expect(err.text()).toContain('Rendering 2 of 5');
    terminal.clear();
  });

  const plain: { name: string; env: Record<string, string> }[] = [
    { name: 'a terminal that cannot move its cursor', env: { TERM: 'dumb' } },
    { name: 'the log of a build server', env: { CI: 'true' } },
  ];
  it.each(plain)('is plain on $name', ({ env }) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const err = stream(true);
    const terminal = new Terminal({}, stream(true).stream, err.stream);
    terminal.progress('Reading');
    vi.advanceTimersByTime(1000);
    terminal.clear();
    expect(err.text()).toBe('Reading...\n');
  });

  it.each([
    ['a terminal', true],
    ['a pipe', false],
  ])('never appears on %s for short work, nor when quiet', (_, isTTY) => {
    const [quick, quiet] = [stream(isTTY), stream(isTTY)];
    const short = new Terminal({}, stream(true).stream, quick.stream);
    const long = new Terminal({ quiet: true }, stream(true).stream, quiet.stream);
    for (const terminal of [short, long]) terminal.progress('Reading');
    vi.advanceTimersByTime(500);
    short.clear();
    vi.advanceTimersByTime(5000);
    long.progress('Rendering');
    vi.advanceTimersByTime(5000);
    expect([quick.text(), quiet.text()]).toEqual(['', '']);
  });
});

describe('results and reports', () => {
  const [text, json] = ['text\n', '[\n  1\n]\n'];
  const cases = [
    { name: 'text', given: {}, result: text, report: text },
    { name: 'JSON where it is asked for', given: { json: true }, result: json, report: json },
    { name: 'text, or no report, when quiet', given: { quiet: true }, result: text, report: '' },
    {
      name: 'JSON even when quiet',
      given: { json: true, quiet: true },
      result: json,
      report: json,
    },
  ];
  it.each(cases)('are $name', ({ given, result, report }) => {
    const outs = [stream(false), stream(false)] as const;
    new Terminal(given, outs[0].stream, stream(false).stream).result([1], () => 'text');
    new Terminal(given, outs[1].stream, stream(false).stream).report([1], () => 'text');
    expect(outs.map((out) => out.text())).toEqual([result, report]);
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
    new Terminal({}, stream(false).stream, err.stream).printDiagnostics([problem]);
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
      {
        error: Object.assign(new Error('no space left'), { syscall: 'write', path: 'a/b' }),
        code: 3,
        line: /^a\/b: error LRO-SYSTEM: no space left\. .*\n$/,
      },
      {
        error: new TypeError('x is not a function'),
        code: 1,
        line: /^error LRO-INTERNAL: TypeError: x is not a function\. .*--verbose.*report.*\n$/,
      },
      { error: 'a text', code: 1, line: /^error LRO-INTERNAL: a text\. .*\n$/ },
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
