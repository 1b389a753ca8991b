import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config/settings.js';
import { DiagnosticError, formatDiagnostic } from '../../src/diagnostics/diagnostic.js';
import { lrogen, temporary } from '../cli/lrogen.js';

/** What reading a file of settings fails with, for people. */
async function problemOf(config: string): Promise<string> {
  try {
    await readSettings({ config });
  } catch (error) {
    if (error instanceof DiagnosticError) return formatDiagnostic(error.diagnostic);
    throw error;
  }
  return 'none';
}

describe('settings with a mistake', () => {
  const cases = [
    {
      name: 'an unknown setting',
      given: '{"outt": "x"}',
      want: '#/outt: error LRO-CONFIG: there is no such setting',
    },
    {
      name: 'a scope that is none',
      given: '{"scope": "acme"}',
      want: '#/scope: error LRO-CONFIG: an npm scope',
    },
    {
      name: 'a version that is none',
      given: '{"versions": {"file": "v1"}}',
      want: '#/versions/file: error LRO-CONFIG: ',
    },
    { name: 'text that is no JSON', given: '{', want: ': error LRO-CONFIG: ' },
    { name: 'a file that is missing', given: undefined, want: ': error LRO-CONFIG: ' },
  ];
  it.each(cases)('name the place: $name', async ({ given, want }) => {
    const config = join(await temporary(), 'settings.json');
    if (given !== undefined) await writeFile(config, given);
    expect(await problemOf(config)).toContain(`${config}${want}`);
  });

  it('end a command with 3', async () => {
    const config = join(await temporary(), 'settings.json');
    await writeFile(config, '{');
    const { code, stdout, stderr } = await lrogen(['list', '--config', config]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`${config}: error LRO-CONFIG: `);
  });
});
