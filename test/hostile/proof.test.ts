import { describe, expect, it } from 'vitest';
import { importAll } from './imported.js';
import { skeletons } from './skeleton.js';

describe('the proof itself', () => {
  it('finds a module that does something when it is imported', async () => {
    const printed = await importAll(['export {};', 'globalThis.__pwned = 1;']);
    expect(printed).toBe('module 1 leaves something behind\n');
  });

  it.each([
    ['a statement', 'export const a = 1;\n', 'export const a = 1; b();\n'],
    ['a substitution', "export const a = 'x';\n", `export const a = \`\${b()}\`;\n`],
    ['another callee', 'f();\n', 'g();\n'],
  ])('finds %s that was added', (_, benign, hostile) => {
    const of = (content: string) => skeletons([{ path: 'a/b/index.ts', content }]);
    expect(of(benign)).not.toEqual(of(hostile));
  });

  it('finds what does not parse', () => {
    expect(() => skeletons([{ path: 'a/b/index.ts', content: 'const a = ;' }])).toThrow(
      SyntaxError,
    );
  });
});
