import fc from 'fast-check';
import { load } from 'js-yaml';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { pruneDocument } from '../../src/sources/prune-document.js';
import { fixture } from '../sources/fixture.js';
import { type Json, mutate, mutations } from './mutated-document.js';
import { emit } from './pipeline.js';

/** Milliseconds of the processor that no document of this size may take, from its text to its packages. */
const LONGEST = 3000;

/** Whether a compiler reads the text as a module, with no types in JavaScript. */
function isModule(path: string, text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: path,
    reportDiagnostics: true,
  });
  return diagnostics.length === 0;
}

it.each([
  ['library.swagger.json', 500],
  ['library.expanded.openapi.yaml', 500],
  ['library.collapsed.openapi.json', 500],
  ['library.v1.discovery.json', 500],
])('%s, changed at random, gives packages that compile, or none', (file, runs) => {
  const { text } = fixture(file);
  const root: Json = text.trimStart().startsWith('{') ? JSON.parse(text) : load(text);
  const [seen, scripts] = [new Set<string>(), new Set<string>()];
  fc.assert(
    fc.property(mutations, (changes) => {
      const changed = structuredClone(root);
      mutate(changed, changes);
      const begun = process.cpuUsage();
      const whole = { file, text: JSON.stringify(changed) };
      const { pruned } = pruneDocument(whole);
      const emitted = emit([whole]);
      // What is kept of a document says what all of it says.
      expect(emit(pruned.map(({ document }) => document)).files.length).toBe(emitted.files.length);
      expect(process.cpuUsage(begun).user / 1000).toBeLessThan(LONGEST);
      if (seen.has(emitted.shape)) return;
      seen.add(emitted.shape);
      for (const { path, content } of emitted.files) {
        // What is TypeScript was parsed for its shape, and may hold types.
        if (!path.endsWith('.js') || scripts.has(content)) continue;
        scripts.add(content);
        expect(isModule(path, content), path).toBe(true);
      }
    }),
    { numRuns: runs },
  );
});
