import { describe, expect, it } from 'vitest';
import { readSpecs } from '../../src/specs/read-specs.js';
import { documented, PAGE, row } from '../sync/document.js';

/** Where readSpecs says that each documented row stands, and what else it says. */
function placesOf(file: string, text: string) {
  const { specs, diagnostics } = readSpecs([{ file, text }]);
  return {
    places: specs.documented.map((placed) => [placed.row.method, placed.file, placed.pointer]),
    codes: diagnostics.map(({ code, pointer }) => `${code} ${pointer}`),
  };
}

describe('a documented row', () => {
  const { text } = documented(row(), row());
  const rows: readonly unknown[] = JSON.parse(text);
  const { method } = row();

  it('stands where it stands in its file, whatever rows before it are skipped', () => {
    const broken = JSON.stringify([{ url: 'x' }, rows[0], 7, { method: '' }, rows[1]]);
    expect(placesOf('documented.json', broken)).toEqual({
      places: [
        [method, 'documented.json', '/1'],
        [method, 'documented.json', '/4'],
      ],
      codes: ['LRO-DOCUMENTED-ROW /0', 'LRO-DOCUMENTED-ROW /2', 'LRO-DOCUMENTED-ROW /3'],
    });
  });

  it.each([
    { name: 'rows in a file of any name', file: 'rows.txt', content: text, want: ['/0', '/1'] },
    { name: 'a page', file: PAGE.file, content: PAGE.text, want: [''] },
    { name: 'a page of any name', file: 'page.json', content: PAGE.text, want: [''] },
  ])('has the pointer of its kind: $name', ({ file, content, want }) => {
    const { places, codes } = placesOf(file, content);
    expect(codes).toEqual([]);
    expect(places.map(([, , pointer]) => pointer)).toEqual(want);
  });
});
