import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lrogen, lrogenProcess, ROOT, runNode, specsOf, temporary } from './lrogen.js';

describe('wrong usage', () => {
  const cases: { given: string[]; want: string }[] = [
    ...['config', 'specs'].map((name) => ({
      given: ['init', '--from', 'a', '--scope', '@acme', `--${name}`, 'b'],
      want: `init begins lrogen.config.json and specs, and takes no --${name}. lrogen init --help tells what there is`,
    })),
    {
      given: [],
      want: 'no command is named. There is init, generate, check, list, show, sync, diff',
    },
    { given: ['frobnicate'], want: 'there is no command "frobnicate". lrogen --help tells' },
    { given: ['lsit'], want: 'there is no command "lsit". Did you mean "list"?' },
    {
      given: ['frobnicate', '--help'],
      want: 'there is no command "frobnicate". lrogen --help tells',
    },
    {
      given: ['--quiet', 'lsit', '--help'],
      want: 'there is no command "lsit". Did you mean "list"?',
    },
    { given: ['--specs', 'x', 'lsit', '-h'], want: 'there is no command "lsit"' },
    ...['--dry-run', '--no-cache', '--nightly', '--jobs=2', '--frob'].flatMap((option) =>
      [[], ['--help']].map((help) => ({
        given: [option, 'lsit', ...help],
        want: 'there is no command "lsit". Did you mean "list"?',
      })),
    ),
    ...[
      ['--apiVersion', 'v1'],
      ['--cache', 'false'],
      ['help', '--specs', 'x'],
    ].map((words) => ({ given: [...words, 'lsit'], want: 'there is no command "lsit"' })),
    { given: ['--jobs', '2', 'lsit', '--help'], want: 'there is no command "lsit"' },
    { given: ['--dryrun', 'generate'], want: '--dryrun of generate. Did you mean "--dry-run"?' },
    { given: ['help', 'lsit'], want: 'there is no command "lsit". Did you mean "list"?' },
    { given: ['completion', '--frob'], want: 'there is no option --frob of completion' },
    { given: ['lsit', '-h'], want: 'there is no command "lsit". Did you mean "list"?' },
    { given: ['lsit', '--version'], want: 'there is no command "lsit". Did you mean "list"?' },
    { given: ['list', '--frob'], want: 'there is no option --frob of list. lrogen list --help' },
    { given: ['list', '--strats'], want: '--strats of list. Did you mean "--starts"?' },
    { given: ['list', '--force'], want: 'there is no option --force of list' },
    { given: ['list', '-x'], want: 'there is no option -x of list' },
    { given: ['list', '--specs'], want: '--specs needs a value' },
    { given: ['generate', '--out='], want: '--out is given an empty value' },
    { given: ['list', '--specs=a', '--specs=b'], want: '--specs is given more than once' },
    {
      given: ['list', '--json=maybe'],
      want: '--json is on or off, and takes no value such as "maybe"',
    },
    { given: ['generate', '--dry-run=1'], want: '--dry-run is on or off' },
    {
      given: ['diff', 'a', 'b', '--fail-on', 'majr'],
      want: '--fail-on takes "major", "minor", "patch", and not "majr". lrogen diff --help',
    },
    {
      given: ['init', '--from', 'a', '--scope', 'acme'],
      want: '"acme" is no npm scope. Give @ and a name in lower case',
    },
    ...[['list'], ['show'], ['generate'], ['sync'], ['release'], ['deprecate']].map((command) => ({
      given: [...command, ''],
      want: 'an argument is empty',
    })),
    { given: ['diff', '', 'b'], want: 'an argument is empty' },
    { given: ['list', '--', 'file'], want: 'Not understood: file' },
    { given: ['show'], want: 'an argument is missing: lrogen show <api>. lrogen show --help' },
    { given: ['show', 'file:v1', 'file:v2'], want: '"file:v2" is one argument too many' },
    { given: ['sync'], want: 'nothing says where documents are. Give --from' },
    ...['banana', 'V1', '1 0', '../v1', 'v1.', 'v1..2'].map((version) => ({
      given: ['sync', '--from', 'a', '--api-version', version],
      want: `--api-version ${JSON.stringify(version)} is none: a version is like v1, v1beta1 or 2024-10-01. `,
    })),
    {
      given: ['sync', '--from', 'a', '--service', 'Jobs'],
      want: '--service takes a name in lower case, such as file, and not "Jobs". ',
    },
    { given: ['generate', '--jobs', '0'], want: '--jobs takes' },
    { given: ['generate', '--jobs', '1.5'], want: '--jobs takes' },
  ];

  it.each(cases)('is told in one line: $given', async ({ given, want }) => {
    const { code, stdout, stderr } = await lrogen(given);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error LRO-USAGE: .*\n$/);
    expect(stderr).toContain(want);
  });

  it('ends a process with 2', async () => {
    const run = await lrogenProcess(['lsit', '--json'], { cwd: await temporary() });
    expect(run).toMatchObject({
      code: 2,
      stderr: 'error LRO-USAGE: there is no command "lsit". Did you mean "list"?\n',
    });
    expect(JSON.parse(run.stdout)).toMatchObject({
      diagnostics: [{ code: 'LRO-USAGE', severity: 'error', help: 'Did you mean "list"?' }],
    });
  });

  it('ends with 2 where no spec tells of an API, and says which there are', async () => {
    const files = ['file.v1', 'file.v1beta1', 'dialogflow.v3'].map((id) => `discovery/${id}.json`);
    const given = ['--specs', await specsOf(...files)];
    const [unknown, near, version] = await Promise.all([
      lrogen(['list', 'nope', '--json', ...given]),
      lrogen(['list', 'dialogfow', ...given]),
      lrogen(['show', 'file:v9', ...given]),
    ]);
    expect(unknown?.code).toBe(2);
    expect(JSON.parse(unknown?.stdout ?? '').diagnostics).toMatchObject([
      { code: 'LRO-API-UNKNOWN' },
    ]);
    expect(unknown?.stderr).toMatch(
      /^error LRO-API-UNKNOWN: .*"nope"\. There is dialogflow:v3, file:v1, file:v1beta1\n$/,
    );
    expect(near?.stderr).toContain('Did you mean "dialogflow"?');
    expect(version?.code).toBe(2);
    expect(version?.stderr).toContain('There is file:v1, file:v1beta1');
  });
});

describe('an input that cannot be read', () => {
  it('ends with 3 and says what to do, with a stack trace only on request', async () => {
    const given = ['list', '--specs', 'no-such-folder'];
    const [plain, verbose] = await Promise.all([lrogen(given), lrogen([...given, '--verbose'])]);
    const line =
      'no-such-folder: error LRO-INPUT-MISSING: there is no such file or folder. Begin a project with lrogen init, bring specs with lrogen sync --from <folder, file or address>, or run lrogen in the folder that has some\n';
    expect(plain).toEqual({ code: 3, stdout: '', stderr: line });
    expect(verbose.code).toBe(3);
    expect(verbose.stderr.startsWith(line)).toBe(true);
    expect(verbose.stderr).toContain('\n    at ');
  });
});

describe('a folder of packages that is not there', () => {
  it.each([
    ['release', '--dry-run'],
    ['deprecate', 'file', '--dry-run'],
  ])('is told as one: %s', async (...words) => {
    const out = join(await temporary(), 'none');
    const { code, stdout, stderr } = await lrogen([...words, '--out', out]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toBe(
      `${out}: error LRO-INPUT-MISSING: there is no such folder of packages. Run lrogen generate, which makes it, or name the one that there is with --out\n`,
    );
  });
});

describe('a folder of specs that tells of nothing', () => {
  it.each(['generate', 'check'])('is no folder with which all is well: %s', async (command) => {
    const [specs, parent] = [await temporary(), await temporary()];
    const given = ['--specs', specs, '--out', join(parent, 'out')];
    const { stderr } = await lrogen([command, ...given]);
    expect(stderr).toContain(
      `${specs}: warning LRO-MODEL-NONE: no spec tells of an API. Bring some with lrogen sync --from <folder, file or address>, or name another folder with --specs`,
    );
  });
});

describe('a bug of lrogen', () => {
  // Loaded before the tool, so that the tool's own code meets what it cannot expect.
  const injected = 'JSON.stringify = () => { throw new TypeError("injected") };';
  const preload = `--import=data:text/javascript,${encodeURIComponent(injected)}`;
  const main = join(ROOT, 'dist/cli/main.js');

  it('ends with 1 and a code of its own, with a stack trace only on request', async () => {
    const specs = await specsOf('discovery/file.v1.json');
    const given = [preload, main, 'list', 'file', '--json', '--specs', specs];
    const [plain, verbose] = await Promise.all([
      runNode(given, {}),
      runNode([...given, '--verbose'], {}),
    ]);
    const line =
      'error LRO-INTERNAL: TypeError: injected. This is a bug in lrogen: ' +
      'run again with --verbose, and report what it prints\n';
    expect(plain).toEqual({ code: 1, stdout: '', stderr: line });
    expect(verbose).toMatchObject({ code: 1, stdout: '' });
    expect(verbose.stderr.startsWith(`${line}TypeError: injected\n    at `)).toBe(true);
  });
});

describe('a command', () => {
  it.each([
    [['--dry-run', 'list'], 'there is no option --dry-run of list'],
    [['--starts', 'list', '--specs', 'nowhere'], 'nowhere: error LRO-INPUT-MISSING'],
    [['--specs', 'nowhere', '--starts', 'list'], 'nowhere: error LRO-INPUT-MISSING'],
    [['--from', 'nowhere', 'sync', '--dry-run'], 'nowhere: error LRO-INPUT-MISSING'],
  ])('may stand behind options: %j', async (given, want) => {
    expect((await lrogen(given)).stderr).toContain(want);
  });

  it('has the help that is asked for before it', async () => {
    const want = await lrogenProcess(['generate', '--help']);
    expect(await lrogenProcess(['help', 'generate'])).toEqual(want);
    expect(await lrogenProcess(['--dry-run', 'generate', '--help'])).toEqual(want);
  });
});

describe('help and version', () => {
  it('stand on standard output and end with 0', async () => {
    const [short, version, help, command] = await Promise.all([
      lrogenProcess(['-v']),
      lrogenProcess(['--version']),
      lrogenProcess(['-h'], { env: { LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' } }),
      lrogenProcess(['generate', '--help']),
    ]);
    const { version: published } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    expect(version).toEqual({ code: 0, stdout: `${published}\n`, stderr: '' });
    expect(short).toEqual(version);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toMatch(
      /^lrogen <command> \[api\.\.\]\n\nMakes .*\n(?:.*\n)*\nCommands:\n/,
    );
    expect(help.stdout).toMatch(
      /\nExit codes: 0 all is well; [^.]*3 an input could not be read;\s+130 init was interrupted\./,
    );
    for (const name of ['generate', 'check', 'list', 'show', 'sync']) {
      expect(help.stdout).toContain(`  lrogen ${name} `);
    }
    for (const option of ['--out', '--dry-run', '--force', '--jobs', '--json', '--quiet']) {
      expect(command.stdout).toContain(`  ${option} `);
    }
  });
});

describe('what is printed', () => {
  it('has no escape codes where there is no terminal, whatever the environment asks for', async () => {
    const specs = await specsOf('discovery/file.v1.json');
    await writeFile(join(specs, 'exceptions.json'), '{');
    const runs = await Promise.all([
      lrogenProcess(['list', '--specs', specs], {
        env: { FORCE_COLOR: '1', CI: '1', NO_COLOR: undefined },
      }),
      lrogenProcess(['list', '--specs', specs], { env: { NO_COLOR: '1', FORCE_COLOR: undefined } }),
    ]);
    expect(runs[0]?.stderr).toContain('LRO-EXCEPTION-SYNTAX');
    expect(runs.map(({ stdout, stderr }) => stdout + stderr).join('')).not.toContain('\u001B');
    expect(runs[0]).toEqual(runs[1]);
  });

  it('is with --quiet what list and show are asked for, no report, and problems', async () => {
    const specs = await specsOf('discovery/file.v1.json');
    await writeFile(join(specs, 'discovery/broken.v1.json'), '{');
    const out = join(await temporary(), 'out');
    const common = ['--quiet', '--specs', specs];
    const runs = await Promise.all([
      lrogen(['list', ...common]),
      lrogen(['show', 'file:v1', ...common]),
      lrogen(['generate', '--out', out, ...common]),
    ]);
    const begins = [/^file:v1 {2}cancel {2}POST/, /^file:v1 {2}Cloud Filestore API\n/, /^$/];
    for (const [i, { code, stdout, stderr }] of runs.entries()) {
      expect(code).toBe(3);
      expect(stdout).toMatch(begins[i] ?? 'no more');
      expect(stderr).toMatch(/^discovery\/broken\.v1\.json: error LRO-JSON-SYNTAX: .*\n$/);
    }
  });

  it('may go to a reader that stops early', async () => {
    const specs = await specsOf('discovery/dialogflow.v2.json');
    const script = `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['dist/cli/main.js', 'show', 'dialogflow', '--json', '--quiet', '--specs', '${specs}']);
      let stderr = '';
      child.stderr.on('data', (data) => { stderr += data; });
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('close', (code) => console.log(JSON.stringify({ code, stderr })));
    `;
    const { stdout } = await runNode(['--eval', script], {});
    expect(JSON.parse(stdout)).toEqual({ code: 0, stderr: '' });
  });
});

describe('settings', () => {
  it('come from a file, its folders seen from where it is, and yield to options', async () => {
    const folder = await temporary();
    const specs = await specsOf('discovery/file.v1.json');
    const config = join(folder, 'lrogen.config.json');
    const versions = { file: '2.3.4' };
    await writeFile(config, JSON.stringify({ specs, out: 'packages', scope: '@acme', versions }));
    const elsewhere = join(folder, 'elsewhere');
    const runs = [
      await lrogen(['generate', '--config', config, '--quiet']),
      await lrogenProcess(['generate', '--quiet', '--out', elsewhere], { cwd: folder }),
    ];
    expect(runs).toEqual([
      { code: 0, stdout: '', stderr: '' },
      { code: 0, stdout: '', stderr: '' },
    ]);
    const [named, found] = await Promise.all(
      [join(folder, 'packages'), elsewhere].map((out) =>
        readFile(join(out, 'file/package.json'), 'utf8'),
      ),
    );
    expect(JSON.parse(named ?? '')).toMatchObject({ name: '@acme/file', version: '2.3.4' });
    expect(found).toBe(named);
  });
});
