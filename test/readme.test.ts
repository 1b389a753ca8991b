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
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
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

  it('links to nothing that is not there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(
      ([, path = '']) => path,
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
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

/** The subpaths that a package exports, its versions. */
function versionsOf(service: string): string[] {
  const { exports } = JSON.parse(readFileSync(`generated/${service}/package.json`, 'utf8'));
  return Object.keys(exports)
    .filter((path) => /^\.\/[^/.]+$/.test(path))
    .map((path) => path.slice(2));
}
