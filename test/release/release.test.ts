import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseText } from '../../src/cli/release-text.js';
import { type Change, changeOf } from '../../src/diff/change.js';
import { publishedVersion } from '../../src/release/baseline.js';
import { releaseSection, withRelease } from '../../src/release/changelog.js';
import { changesetDiagnostics, changesetFiles } from '../../src/release/changeset-files.js';
import { nextVersion, releasedVersion } from '../../src/release/next-version.js';
import type { PlannedRelease } from '../../src/release/release-plan.js';

describe('the next version', () => {
  const cases = [
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'none', '1.2.3'],
    // A caret of 0.x ends with the second number.
    ['0.1.2', 'major', '0.2.0'],
    ['0.1.2', 'minor', '0.1.3'],
    ['0.1.2', 'patch', '0.1.3'],
    ['2.0.0-beta.1', 'major', '2.0.0-beta.2'],
  ] as const;
  it.each(cases)('of %s after a %s release is %s', (version, release, want) => {
    expect(nextVersion(version, release)).toBe(want);
  });
});

describe('the version of a release', () => {
  it.each([
    ['is the next one', '0.2.0', ['0.2.0'], '0.3.0'],
    ['is the one that was raised further by hand', '1.0.0', ['0.2.0'], '1.0.0'],
    ['is a prerelease of the next one', '0.3.0-beta.1', ['0.2.0'], '0.3.0-beta.1'],
    ['is none that is too low for its changes', '0.2.1', ['0.2.0'], '0.3.0'],
    ['is no prerelease of one that is too low', '0.2.1-beta.1', ['0.2.0'], '0.3.0'],
    ['is later than what was published', '0.0.9', ['0.1.0', '0.2.0'], '0.3.0'],
    ['is none that is there already', '0.2.0', ['0.2.0', '0.3.0'], '0.4.0'],
    ['counts a prerelease on', '0.3.0-beta.1', ['0.3.0-beta.1'], '0.3.0-beta.2'],
    ['ends prereleases where it was raised to that', '0.3.0', ['0.3.0-beta.1'], '0.3.0'],
    ['is the next one where the own is no version', 'abc', ['0.2.0'], '0.3.0'],
  ])('%s', (_, local, versions, want) => {
    const version = versions.find((one) => one !== '0.3.0' && one !== '0.1.0') ?? '';
    const published = { version, taken: new Set(versions) };
    expect(releasedVersion(local, published, 'major')).toBe(want);
  });
});

describe('what a package is compared with', () => {
  it.each([
    ['is the latest', '0.1.0', '0.2.0', '0.2.0'],
    ['is its own prerelease, which is not the latest', '0.3.0-beta.1', '0.2.0', '0.3.0-beta.1'],
    ['is no version that was raised and is not there', '0.9.0', '0.2.0', '0.2.0'],
    ['is the newest where none is called the latest', '0.1.0', undefined, '0.3.0-beta.1'],
  ])('%s', (_, local, latest, want) => {
    const versions = new Map(['0.1.0', '0.2.0', '0.3.0-beta.1'].map((one) => [one, undefined]));
    expect(publishedVersion({ latest, versions }, local)).toBe(want);
  });
});

const planned: PlannedRelease = {
  package: '@lrogen/file',
  folder: 'file',
  from: '0.1.0',
  version: '0.2.0',
  release: 'major',
  reason: 'callers',
  apis: [
    {
      package: '@lrogen/file',
      api: 'file:v1',
      release: 'major',
      changes: [
        {
          ...{ kind: 'field', symbol: 'Backup.state', change: 'removed', release: 'major' },
          why: 'code that reads it does not compile',
          from: 'string',
        },
        {
          ...{ kind: 'method', symbol: 'FileOperationsClient.wait', change: 'added' },
          ...{ release: 'minor', why: 'a method that nobody calls yet' },
        },
      ],
    },
  ],
};

it('people are told what changed most, and how many there are, of one too', () => {
  const one = releaseText({ releases: [planned], diagnostics: [] }, { dryRun: true });
  expect(one).toMatch(
    / major {2}field Backup.state removed, and 1 change more\n1 package would be released$/,
  );
  const [api] = planned.apis;
  const less = { ...planned, apis: api ? [{ ...api, changes: api.changes.slice(1) }] : [] };
  const two = releaseText({ releases: [planned, less], diagnostics: [] }, { dryRun: true });
  expect(two).toMatch(/ method FileOperationsClient.wait added\n2 packages would be released$/);
  const kept = { dryRun: false, changesets: true };
  expect(releaseText({ releases: [planned], diagnostics: [] }, kept)).toMatch(
    /1 package to be released by changeset version and changeset publish$/,
  );
});

describe('the changelog of a package', () => {
  const section = `## 0.2.0

### What breaks

- \`v1\`: field \`Backup.state\` removed: \`string\`: code that reads it does not compile

### What is new

- \`v1\`: method \`FileOperationsClient.wait\` added: a method that nobody calls yet`;

  it('tells callers what a release is about', () => {
    expect(releaseSection(planned)).toBe(section);
  });

  it('tells many of which only the names differ in one line', () => {
    const more = (symbol: string): Change => changeOf('exportAdded', symbol);
    const [api] = planned.apis;
    const with4 = ['A', 'B', 'C', 'D'].map(more);
    const told = (changes: readonly Change[]) =>
      releaseSection({ ...planned, apis: api ? [{ ...api, changes }] : [] });
    expect(told(with4)).toMatch(
      /\n\n- `v1`: exports `A`, `B`, `C` and `D` added: a name that nobody imports yet$/,
    );
    expect(told(with4.slice(1)).match(/^- `v1`: export `[B-D]` added/gm)).toHaveLength(3);
  });

  it('begins with the package, has the newest first, and says each release once', () => {
    const once = withRelease(undefined, planned);
    expect(once).toBe(`# @lrogen/file\n\n${section}\n`);
    expect(withRelease(once, planned)).toBe(once);
    const next = withRelease(once, { ...planned, version: '0.3.0', reason: 'code', apis: [] });
    const told = '## 0.3.0\n\nIts code is made anew; nothing changed for callers.';
    expect(next).toBe(`# @lrogen/file\n\n${told}\n\n${section}\n`);
  });

  it('keeps what others wrote', () => {
    const theirs = '# Changes\n\nSome words.\n\n## 0.1.0\n\n- The first.\n';
    const want = `# Changes\n\nSome words.\n\n${section}\n\n## 0.1.0\n\n- The first.\n`;
    expect(withRelease(theirs, planned)).toBe(want);
  });
});

it('files for changesets raise what ours would, before 1.0.0 too, and none are there for new packages', () => {
  const files = changesetFiles([
    planned,
    { ...planned, package: '@lrogen/redis', folder: 'redis', from: '1.0.0', version: '2.0.0' },
    { ...planned, package: '@lrogen/new', folder: 'new', from: null, reason: 'first' },
    { ...planned, package: '@lrogen/run', folder: 'run', version: '1.0.0', reason: 'version' },
  ]);
  expect([...files.keys()]).toEqual(['.changeset/lrogen-file.md', '.changeset/lrogen-redis.md']);
  const [file = '', redis = ''] = [...files.values()];
  expect(file).toMatch(/^---\n'@lrogen\/file': minor\n---\n\n### What breaks/);
  expect(redis).toMatch(/^---\n'@lrogen\/redis': major\n---/);
});

it.each([
  ['0.1.0', []],
  ['0.0.9', ['LRO-RELEASE-CHANGESET']],
  ['0.2.0-beta.1', ['LRO-RELEASE-CHANGESET']],
])('where 0.1.0 was published, changesets that count from %s are told so: %j', (local, want) => {
  const told = changesetDiagnostics([planned], new Map([['file', local]]), 'packages');
  expect(told.map(({ code }) => code)).toEqual(want);
  for (const { file } of told) expect(file).toBe(join('packages', 'file', 'package.json'));
});
