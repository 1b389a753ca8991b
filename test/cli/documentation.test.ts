import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/diagnostics/catalogue.js';
import { ExitCode } from '../../src/diagnostics/exit-code.js';
import { lrogenProcess, ROOT } from './lrogen.js';

const page = readFileSync(join(ROOT, '.github/docs/commands.md'), 'utf8');

/** The row of each command that has one. */
const rows = [...page.matchAll(/^\| `([a-z]+)[^`]*` \| (.*) \|$/gm)].map(([row, command = '']) => ({
  command,
  row,
}));

/** `--no-cache` is how `cache` is given where it is on by default. */
function optionsIn(text: string): Set<string> {
  const found = text.matchAll(/(?<![\w-])--(?:no-)?([a-z][a-z-]*)/g);
  return new Set([...found].map(([, name = '']) => name));
}

describe('the documentation of the command line', () => {
  it('has a row for each command, but for the script of shells', async () => {
    const { stdout } = await lrogenProcess(['--help']);
    const commands = [...stdout.matchAll(/^ {2}lrogen ([a-z]+)/gm)].map(([, name]) => name);
    const listed = [...rows.map(({ command }) => command), 'completion'];
    expect(listed.sort()).toEqual([...new Set(commands)].sort());
  });

  it.each(rows)('names what options $command has, and no others', async ({ command, row }) => {
    const { stdout } = await lrogenProcess([command, '--help']);
    const has = optionsIn(stdout);
    // What every command takes, or several do, is told apart from the rows.
    const named = optionsIn(page);
    expect({
      unknown: [...optionsIn(row)].filter((name) => !has.has(name)),
      missing: [...has].filter((name) => !named.has(name)),
    }).toEqual({ unknown: [], missing: [] });
  });

  it.each(['.github/docs/commands.md', 'README.md'])('tells every exit code in %s', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    const [, told = ''] = /Exit codes: ([^.]*)\./.exec(text) ?? [];
    const codes = [...told.matchAll(/\d+/g)].map(([code]) => Number(code));
    expect(codes).toEqual(Object.values(ExitCode));
  });
});

describe('codes in the documentation', () => {
  const pages = [
    ...['README.md', 'src/runtime/README.md'],
    // What a code was called before is part of the story that the changelog tells.
    ...readdirSync(join(ROOT, '.github/docs'))
      .filter((name) => name !== 'changelog.md')
      .map((name) => `.github/docs/${name}`),
  ];

  it.each(pages)('of %s are in the catalogue', (name) => {
    const codes = readFileSync(join(ROOT, name), 'utf8').match(/\bLRO-[A-Z]+(?:-[A-Z]+)*/g) ?? [];
    expect(codes.filter((code) => !Object.hasOwn(CATALOGUE, code))).toEqual([]);
  });
});
