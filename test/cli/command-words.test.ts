import { describe, expect, it } from 'vitest';
import { commandFirst, mayHideCommand } from '../../src/cli/command-words.js';

describe('the command stands first', () => {
  const valued = new Set(['specs', 'api-version']);

  it.each([
    ['--specs x sync', 'sync --specs x'],
    ['--api-version v1 sync', 'sync --api-version v1'],
    ['--apiVersion v1 sync', 'sync --apiVersion v1'],
    ['--apiVersion=v1 sync', 'sync --apiVersion=v1'],
    ['--json list file', 'list --json file'],
    ['--cache false check', 'check --cache false'],
    ['--no-cache false check', 'check --no-cache false'],
    ['--json true list true', 'list --json true true'],
    ['help generate', 'generate --help'],
    ['help --specs x generate', 'generate --specs x --help'],
    ['--json help --specs x generate', 'generate --json --specs x --help'],
  ])('of %s', (given, want) => {
    expect(commandFirst(given.split(' '), valued).join(' ')).toBe(want);
  });

  it.each([
    ['--specs x generate', true],
    ['help --specs x generate', true],
    ['help generate', false],
    ['generate --specs x', false],
  ])('may be hidden behind options in %s: %s', (given, want) => {
    expect(mayHideCommand(given.split(' '))).toBe(want);
  });
});
