import { readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentedRow } from '../../src/model/documented.js';
import { checkConformance } from '../../src/normalize/conformance.js';
import { readTree } from '../output/folder-tree.js';
import { repositorySpecs } from '../repository-specs.js';
import { copyOf, edit, lrogen, ROOT, specsOf, temporary } from './lrogen.js';

const SPECS = join(ROOT, 'specs');
const ROWS: readonly DocumentedRow[] = JSON.parse(
  readFileSync(join(SPECS, 'documented.json'), 'utf8'),
);

/** The text with the character at a place changed into another of its sort. */
function altered(text: string, at: number): string {
  const other = /[a-z]/i.test(text[at] ?? '') ? (text[at] === 'q' ? 'w' : 'q') : 'q';
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
}

/** The services of which everything is known: pages, two dates, regional hosts, several versions. */
const SAMPLE = ['datafusion', 'dialogflow', 'file', 'osconfig', 'privateca'];
const SAMPLE_ROWS = ROWS.filter(({ service }) => SAMPLE.includes(service ?? ''));
const SAMPLE_FILE =
  /^(?:discovery|openapi)\/(?:datafusion|dialogflow|file|osconfig|privateca)\.|cloud__(?:datafusion|dialogflow|filestore|osconfig|security__privateca)__/;

/** The specs of the sample alone, and what they give: `check.slow.test.ts` runs over everything. */
let sample: string;
let packages: string;
beforeAll(async () => {
  const files = readdirSync(SPECS, { recursive: true, encoding: 'utf8' });
  sample = await specsOf(...files.filter((file) => SAMPLE_FILE.test(file)));
  const { endpoints } = JSON.parse(readFileSync(join(SPECS, 'exceptions.json'), 'utf8'));
  const used = endpoints.filter(({ host }: { host: string }) => host.startsWith('dialogflow.'));
  await writeFile(join(sample, 'exceptions.json'), JSON.stringify({ endpoints: used }));
  await writeFile(join(sample, 'documented.json'), JSON.stringify(SAMPLE_ROWS));
  packages = join(await temporary(), 'packages');
  const run = await lrogen(['generate', '--quiet', '--specs', sample, '--out', packages]);
  expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
});

describe('check', () => {
  it('names every row of which one character of the URL is altered', async () => {
    const specs = await copyOf(sample);
    const rows = SAMPLE_ROWS.map((row, i) => {
      const url = row.url ?? '';
      const path = url.indexOf('/', 'https://'.length);
      return { ...row, url: altered(url, path + ((i * 7) % (url.length - path))) };
    });
    await writeFile(join(specs, 'documented.json'), JSON.stringify(rows));
    const run = await lrogen(['check', '--json', '--specs', specs, '--out', packages]);
    expect(run.code).toBe(1);
    const named = run.stderr.match(/^documented\.json#\/\d+: error LRO-CHECK-DOCUMENTED: /gm) ?? [];
    expect(named).toEqual(
      SAMPLE_ROWS.map((_, i) => `documented.json#/${i}: error LRO-CHECK-DOCUMENTED: `),
    );
    for (const { url } of rows) expect(run.stderr).toContain(url);
    const { conformance, diagnostics } = JSON.parse(run.stdout);
    const verdicts = conformance.map(({ verdict }: { verdict: string }) => verdict);
    expect(verdicts).toEqual(SAMPLE_ROWS.map(() => 'contradicted'));
    // Packages may differ too: what a row tells of its method is lost with its URL.
    const codes = diagnostics.map(({ code }: { code: string }) => code);
    const documented = codes.filter((code: string) => code === 'LRO-CHECK-DOCUMENTED');
    expect(documented.length).toBe(SAMPLE_ROWS.length);
  });

  it('finds a change of any character of any documented URL', async () => {
    const { specs, apis } = await repositorySpecs();
    const place = (row: DocumentedRow) => ({ row, file: 'documented.json', pointer: '' });
    const met = ROWS.filter((row) => {
      const [judged] = checkConformance([place(row)], apis, specs.exceptions);
      return row.url !== null && judged?.verdict.startsWith('met');
    });
    expect(met.length).toBeGreaterThan(120);
    const missed = met.flatMap((row) => {
      const url = row.url ?? '';
      // Where a host names a region, any other region's is as good.
      const region = /^https:\/\/([a-z\d-]+)-[a-z]+\./.exec(url)?.[1] ?? '';
      const start = 'https://'.length;
      const variants = [...Array(url.length).keys()]
        .filter((at) => at < start || at >= start + region.length)
        .map((at) => altered(url, at));
      return checkConformance(
        variants.map((variant) => place({ ...row, url: variant })),
        apis,
        specs.exceptions,
      )
        .filter(({ verdict }) => verdict !== 'contradicted')
        .map(({ documented }) => documented);
    });
    expect(missed).toEqual([]);
  });

  it('says in one line that there are no packages yet', async () => {
    const out = join(await temporary(), 'none');
    const run = await lrogen(['check', 'file', '--specs', sample, '--out', out]);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(
      /^\S+none: error LRO-CHECK-OUTPUT: no packages are there yet: all \d+ files are missing\. Run .*\n$/,
    );
    expect(run.stdout).toMatch(/^Not well: \d+ files differ(?:; \d+ documented requests met)?\n$/);
  });

  it('names every file that is not what the specs give', async () => {
    const out = await copyOf(packages);
    await edit(join(out, 'file/v1/index.ts'), (text) => text.replace('\n\n', '\n// edited\n\n'));
    await rm(join(out, 'file/v1/types.d.ts'));
    await rm(join(out, 'privateca/README.md'));
    await writeFile(join(out, 'privateca/v1/stray.js'), '');
    await edit(join(out, 'lrogen-manifest.json'), (text) =>
      text.replace(/.*privateca\/README\.md.*\n/, ''),
    );
    const before = await readTree(out);
    const run = await lrogen(['check', 'file', 'privateca', '--specs', sample, '--out', out]);
    expect(run.code).toBe(1);
    expect(run.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(
        /^file\/v1\/index\.ts: error LRO-CHECK-OUTPUT: it was edited by hand, from line \d+\. .*--force$/,
      ),
      'file/v1/types.d.ts: error LRO-CHECK-OUTPUT: it is missing. Run lrogen generate',
      'privateca/README.md: error LRO-CHECK-OUTPUT: it is missing. Run lrogen generate',
      expect.stringContaining('lrogen-manifest.json: error LRO-CHECK-OUTPUT: it is out of date'),
      expect.stringContaining('privateca/v1/stray.js: error LRO-CHECK-OUTPUT: no run wrote it'),
    ]);
    expect(run.stdout).toMatch(/^Not well: 5 files differ; \d+ documented requests? met\n$/);
    const whole = ['check', 'file', 'privateca', '--specs', sample, '--out', out, '--verbose'];
    expect((await lrogen(whole)).stdout).toContain('  on disk: // edited\n');
    expect(await readTree(out)).toEqual(before);
  });

  it('names sources that disagree, until an exception states why, and exceptions that match nothing', async () => {
    const specs = await copyOf(sample);
    const exceptions = JSON.parse(readFileSync(join(specs, 'exceptions.json'), 'utf8'));
    const write = (lists: object) =>
      writeFile(join(specs, 'exceptions.json'), JSON.stringify({ ...exceptions, ...lists }));
    const config = 'service-config/cloud__filestore__v1__file_v1.yaml';
    await edit(join(specs, config), (text) => text.replace(/post: (\S*:cancel)/, 'get: $1'));
    const reason = 'The config was altered by this test.';
    await write({
      documented: [
        { api: 'file:v1', method: 'operations.cancel', url: 'https://no.example', reason },
      ],
      endpoints: [
        ...exceptions.endpoints,
        { host: 'no.example', pattern: '{location}-no.example', reason },
      ],
    });
    const given = ['check', 'file', '--specs', specs, '--out', packages];
    const disagreeing = await lrogen([...given, '--quiet']);
    expect(disagreeing).toMatchObject({ code: 1, stdout: '' });
    expect(disagreeing.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^exceptions\.json#\/endpoints\/1: error LRO-EXCEPTION-UNUSED: /),
      expect.stringMatching(/^exceptions\.json#\/documented\/0: error LRO-EXCEPTION-UNUSED: /),
      expect.stringMatching(
        new RegExp(
          `^${config.replaceAll('.', '\\.')}#/http/rules/\\d+: error LRO-CHECK-DISAGREEMENT: ` +
            'file:v1 httpMethod of cancel projects\\.locations\\.operations: ' +
            'POST in discovery/file\\.v1\\.json.*, but GET in .*; chosen is POST ',
        ),
      ),
    ]);
    const subject = 'cancel projects.locations.operations';
    await write({ disagreements: [{ api: 'file:v1', subject, field: 'httpMethod', reason }] });
    const stated = await lrogen([...given, '--verbose']);
    expect(stated).toMatchObject({ code: 0, stderr: '' });
    const method = '#/resources/projects/resources/locations/resources/operations/methods/cancel';
    expect(stated.stdout).toMatch(
      new RegExp(`
Disagreements settled by an exception
  file:v1 conflict: httpMethod of ${subject}, since 2\\d{3}-\\d\\d-\\d\\d
    chosen: POST
      why: discovery before service-config, proto, openapi, documented
      discovery discovery/file\\.v1\\.json of 2\\d{3}-\\d\\d-\\d\\d
        ${method}
      openapi openapi/file\\.v1\\.json \\(undated\\) #/paths/\\S+
    not chosen: GET
      service-config ${config} \\(undated\\) #/http/rules/\\d+
    exception: ${reason}

`),
    );
  });
});
