import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { lrogen, specsOf, temporary } from './lrogen.js';

let config: string;
beforeAll(async () => {
  const specs = await specsOf(
    ...['file', 'datafusion', 'privateca'].map((one) => `discovery/${one}.v1.json`),
  );
  const folder = await temporary();
  config = join(folder, 'lrogen.config.json');
  const outputs = [
    { out: 'one', apis: ['file:v1'] },
    { out: 'two', apis: ['datafusion'] },
  ];
  await writeFile(config, JSON.stringify({ specs, outputs }));
});

const run = async (...words: string[]) => {
  const { code, stdout, stderr } = await lrogen([...words, '--config', config, '--json']);
  const { outputs = [] } = JSON.parse(stdout) as { outputs?: { out: string }[] };
  return { code, stderr, outputs: outputs.map(({ out }) => out.split('/').at(-1)) };
};

describe('an API that is named on the command line', () => {
  it.each([
    ['that has it', ['file'], ['one']],
    ['that has its version', ['file:v1'], ['one']],
    ['that has all of its versions', ['datafusion:v1'], ['two']],
    ['that has one of them', ['file', 'datafusion'], ['one', 'two']],
  ])('is asked of the output %s', async (_, names, want) => {
    for (const command of ['generate', 'check']) {
      expect(await run(command, ...names)).toEqual({ code: 0, stderr: '', outputs: want });
    }
  });

  it.each([
    ['no spec tells of', 'nothing', 'no spec tells of an API "nothing"'],
    ['no output lists', 'privateca', 'no output of the settings lists the API "privateca"'],
  ])('is refused where %s', async (_, name, want) => {
    for (const command of ['generate', 'check']) {
      const { code, stderr } = await run(command, 'file', name);
      expect([code, stderr]).toEqual([2, expect.stringContaining(want)]);
    }
  });

  it('is released where its package is', async () => {
    await run('generate');
    const { code, stderr } = await run('release', 'privateca', '--dry-run');
    expect([code, stderr]).toEqual([2, expect.stringContaining('no package of a service')]);
  });
});
