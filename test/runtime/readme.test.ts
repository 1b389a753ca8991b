import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it, onTestFinished } from 'vitest';

/** What the examples take from the reader's own program, and from the example before. */
const GIVEN = `
declare module 'given' {
  export const name: import('@lrogen/file/v1').OperationName;
  export function token(): Promise<string>;
}
`;

/** The words of `given` that an example uses and does not say itself. */
function missingIn(code: string): string[] {
  return ['name', 'token'].filter(
    (word) =>
      new RegExp(`\\b${word}\\b(?!:)`).test(code) && !new RegExp(`const ${word}\\b`).test(code),
  );
}

it('every example of the runtime compiles as a user would compile it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lrogen-readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'given.d.ts'), GIVEN);
  const readme = readFileSync('src/runtime/README.md', 'utf8');
  const files = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ''], i) => {
    const file = join(folder, `example-${i}.ts`);
    writeFileSync(file, `import { ${missingIn(code).join(', ')} } from 'given';\n${code}`);
    return file;
  });
  expect(files.length).toBeGreaterThanOrEqual(3);
  const program = ts.createProgram([join(folder, 'given.d.ts'), ...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    types: [],
    noEmit: true,
  });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  expect(problems).toEqual([]);
});
