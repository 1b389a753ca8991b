import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/diagnostics/catalogue.js';
import { ExitCode } from '../../src/diagnostics/exit-code.js';
import { lrogenProcess, ROOT } from './lrogen.js';

const page = readFileSync(join(ROOT, '.github/docs/commands.md'), 'utf8');

/** What is said of each command; some share what is said. */
const sections = page.split(/^## /m).flatMap((section) => {
  const [heading = '', ...lines] = section.split('\n');
  return [...heading.matchAll(/`lrogen ([a-z]+)`/g)].map(([, command = '']) => ({
    command,
    text: lines.join('\n'),
  }));
});

/** `--no-cache` is how `cache` is given where it is on by default. */
function optionsIn(text: string): Set<string> {
  const found = text.matchAll(/(?<![\w-])--(?:no-)?([a-z][a-z-]*)/g);
  return new Set([...found].map(([, name = '']) => name));
}

describe('the documentation of the command line', () => {
  it('has a section for each command', async () => {
    const { stdout } = await lrogenProcess(['--help']);
    const commands = [...stdout.matchAll(/^ {2}lrogen ([a-z]+)/gm)].map(([, name]) => name);
    expect(sections.map(({ command }) => command).sort()).toEqual([...new Set(commands)].sort());
  });

  it.each(sections)('names the options of $command, and no others', async ({ command, text }) => {
    const { stdout } = await lrogenProcess([command, '--help']);
    const [common = '', own = ''] = stdout.split(/^Options:$/m);
    const named = optionsIn(text);
    const takes = optionsIn(stdout);
    // Sections of several commands name the options of all of them.
    const shared = sections.filter((one) => one.text === text).length > 1;
    expect({
      unknown: shared ? [] : [...named].filter((name) => !takes.has(name)),
      missing: [...optionsIn(own)].filter((name) => !named.has(name)),
      untold: [...optionsIn(common)].filter((name) => !optionsIn(page).has(name)),
    }).toEqual({ unknown: [], missing: [], untold: [] });
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
