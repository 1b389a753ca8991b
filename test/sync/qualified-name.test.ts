import { describe, expect, it } from 'vitest';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { kept, merged, serviceConfig, syncAll } from './document.js';

/** The config of another part of the same API. */
function part(file: string, proto: string): TextDocument {
  const { text } = serviceConfig(file);
  const apis = `apis:
- name: google.cloud.location.Locations
- name: ${proto}.Library
- name: google.longrunning.Operations
`;
  return { file, text: text.replace(/apis:\n.*\n/, apis) };
}

function names(...from: TextDocument[]): string[] {
  const { files, diagnostics } = syncAll({ from });
  expect(diagnostics).toEqual([]);
  return files.map(({ path }) => path).filter((path) => path.startsWith('service-config/'));
}

describe('the names of service configs', () => {
  const whole = serviceConfig('library/v1/library_v1.yaml');
  const shelves = part('library/shelves/v1/library_v1.yaml', 'google.example.library.shelves.v1');

  it('are their own where they are different', () => {
    expect(names(whole)).toEqual(['service-config/library_v1.yaml']);
    expect(names(whole, { ...shelves, file: 'shelves_v1.yaml' })).toEqual([
      'service-config/library_v1.yaml',
      'service-config/shelves_v1.yaml',
    ]);
  });

  it('hold the proto package where parts of an API share one, in whatever order they come', () => {
    const want = [
      'service-config/example__library__shelves__v1__library_v1.yaml',
      'service-config/example__library__v1__library_v1.yaml',
    ];
    expect(names(whole, shelves)).toEqual(want);
    expect(names(shelves, whole)).toEqual(want);
    const { files } = syncAll({ from: [whole, shelves] });
    const { files: lock } = kept(merged([], files), 'lock.json');
    expect(want.map((file) => lock[file].from)).toEqual([shelves.file, whole.file]);
  });

  it('hold no package that no file name can hold', () => {
    const odd = part('odd/library_v1.yaml', 'google.../../etc');
    const { files } = syncAll({ from: [whole, odd] });
    for (const { path } of files) expect(path).not.toContain('..');
  });
});
