import { describe, expect, it } from 'vitest';
import { mergedSides } from '../../src/output/merge-marks.js';

describe('mergedSides', () => {
  it.each<[string, string, [string, string]]>([
    ['two sides', 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\nd', ['a\nb\nd', 'a\nc\nd']],
    ['an empty side', '<<<<<<< HEAD\n=======\nc\n>>>>>>> x\nd', ['d', 'c\nd']],
    [
      'what was before both',
      '<<<<<<< HEAD\nb\n||||||| 1234\no\n=======\nc\n>>>>>>> x\nd',
      ['b\nd', 'c\nd'],
    ],
    [
      'lines that end with CR LF',
      '<<<<<<< HEAD\r\nb\r\n=======\r\n>>>>>>> x\r\nd',
      ['b\r\nd', 'd'],
    ],
  ])('tells %s apart', (_, text, want) => {
    expect(mergedSides(text)).toEqual(want);
  });

  it.each([
    ['no marks', '{\n  "a": 1\n}\n'],
    ['half of them', '<<<<<<< HEAD\nb\n=======\nc'],
    ['marks in another order', '=======\nb\n<<<<<<< HEAD\n>>>>>>> x'],
    ['marks inside marks', '<<<<<<< HEAD\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n>>>>>>> y'],
  ])('gives nothing for %s', (_, text) => {
    expect(mergedSides(text)).toBeUndefined();
  });
});
