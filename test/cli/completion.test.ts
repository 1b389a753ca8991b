import { describe, expect, it } from 'vitest';
import { lrogen, lrogenProcess } from './lrogen.js';

describe('completion', () => {
  const script = (words: readonly string[], SHELL: string) =>
    lrogenProcess(['completion', ...words], { env: { SHELL, ZSH_NAME: '' } });

  it('asks for the commands', async () => {
    const { stdout } = await lrogenProcess(['--get-yargs-completions', 'lrogen', 'ge']);
    expect(stdout.split('\n')).toContain('generate');
  });

  it.each([
    [[], '/bin/bash', /^complete -o bashdefault/m],
    [[], '/usr/bin/zsh', /^#compdef lrogen/],
    [['fish'], '/bin/bash', /^complete -f -c lrogen/m],
    [['bash'], '/usr/bin/zsh', /^complete -o bashdefault/m],
    [['fish', '--quiet'], '/bin/bash', /^complete -f -c lrogen/m],
    [['--config', 'x', 'fish'], '/bin/bash', /^complete -f -c lrogen/m],
    [['fish', '--specs', 'x'], '/bin/bash', /^complete -f -c lrogen/m],
    [[], '', /^complete -o bashdefault/m],
  ])('of %j where the shell is %j is a script for it', async (words, shell, want) => {
    const { code, stdout, stderr } = await script(words, shell);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(want);
  });

  it('may stand behind options', async () => {
    const { stdout } = await lrogenProcess(['--config', 'x', 'completion', 'fish']);
    expect(stdout).toMatch(/^complete -f -c lrogen/m);
  });

  it('is JSON where that is asked for, and nothing else', async () => {
    const plain = await script(['fish'], '/bin/bash');
    const { code, stdout, stderr } = await script(['fish', '--json'], '/bin/bash');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ shell: 'fish', script: plain.stdout.trimEnd() });
  });

  it('prints where its session does', async () => {
    const { code, stdout } = await lrogen(['completion', 'fish']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^complete -f -c lrogen/m),
    });
  });

  it('has a help of its own', async () => {
    const { code, stdout } = await script(['--help'], '/bin/bash');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^lrogen completion \[shell\.\.\]/),
    });
  });

  it.each([
    [['tcsh'], '/bin/bash', 'there is no completion for "tcsh"'],
    [['tcsh', '--quiet'], '/bin/bash', 'there is no completion for "tcsh"'],
    [[], '/usr/bin/nu', 'there is no completion for "nu"'],
    [['bash', 'zsh'], '/bin/bash', 'completion takes one shell'],
  ])('of %j where the shell is %j is refused', async (words, shell, want) => {
    const stderr = `error LRO-USAGE: ${want}. Write lrogen completion and one of bash, zsh, fish\n`;
    expect(await script(words, shell)).toEqual({ code: 2, stdout: '', stderr });
  });
});
