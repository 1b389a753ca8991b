import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('has a first success that works as it stands', async () => {
    const [, script = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
    const cwd = mkdtempSync(join(tmpdir(), 'lrogen-readme-'));
    try {
      symlinkSync(resolve('node_modules'), join(cwd, 'node_modules'));
      writeFileSync(join(cwd, 'try.mjs'), script);
      const { stdout } = await promisify(execFile)(process.execPath, ['try.mjs'], { cwd });
      expect(stdout.trim().split('\n')).toEqual([
        'POST /v1/projects/p/locations/us-central1/operations/op-1:cancel',
        'GET /v1/projects/p/locations/us-central1/operations/op-1',
        'GET /v1/projects/p/locations/us-central1/operations/op-1',
        'cancelled',
      ]);
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  });

  it('counts the packages and versions that there are', () => {
    const packages = readdirSync('generated', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const versions = packages.flatMap(versionsOf).length;
    const [, ...counted] = /there are (\d+) packages with (\d+) versions/.exec(readme) ?? [];
    expect(counted.map(Number)).toEqual([packages.length, versions]);
  });

  it('shows the documented services with all their versions', () => {
    const rows = [...readme.matchAll(/^\| `@lrogen\/(\w+)` \| (.*) \|$/gm)];
    const want = ['datafusion', 'dialogflow', 'file', 'osconfig', 'privateca'].map((service) => [
      service,
      versionsOf(service)
        .map((version) => `\`${version}\``)
        .join(', '),
    ]);
    expect(rows.map(([, service, versions]) => [service, versions])).toEqual(want);
  });
});

describe('the documentation', () => {
  const pages = [
    'README.md',
    'src/runtime/README.md',
    ...readdirSync('.github', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join('.github', file)),
  ];

  it.each(pages)('%s links to nothing that is not there', (page) => {
    const text = readFileSync(page, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)];
    const missing = links.filter(([, path = '']) => !existsSync(join(dirname(page), path)));
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  it('has every room of the house in the table of the architecture', () => {
    const page = readFileSync('.github/docs/architecture.md', 'utf8');
    const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, room]) => room);
    const rooms = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(listed.sort()).toEqual(rooms.sort());
  });

  it('has issue forms, updates and workflows that are valid YAML', () => {
    const files = readdirSync('.github', { recursive: true, encoding: 'utf8' });
    const forms = files.filter((file) => file.endsWith('.yml'));
    expect(forms).toHaveLength(6);
    for (const file of forms) {
      expect(load(readFileSync(join('.github', file), 'utf8')), file).toBeTypeOf('object');
    }
    expect(readFileSync('.github/workflows/ci.yml', 'utf8')).toContain('- run: .ci/run\n');
  });
});

/** The subpaths that a package exports, its versions. */
function versionsOf(service: string): string[] {
  const { exports } = JSON.parse(readFileSync(`generated/${service}/package.json`, 'utf8'));
  return Object.keys(exports)
    .filter((path) => /^\.\/[^/.]+$/.test(path))
    .map((path) => path.slice(2));
}
