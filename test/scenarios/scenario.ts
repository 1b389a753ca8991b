import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { render } from '../../src/emit/render.js';
import type { RenderedFile } from '../../src/model/rendered-file.js';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';

const FOLDER = new URL('./', import.meta.url);
/** What a scenario's author writes stands before this heading, what is emitted behind it. */
const EMITTED = '\n## Emitted\n';
/** What a scenario shows of a package. */
const SHOWN = /\/(?:api\.ts|index\.ts|types\.d\.ts|payloads\.d\.ts)$/;

/** A Markdown file: specs and their use in, emitted code out. */
export interface Scenario {
  readonly name: string;
  /** Specs by their path in a folder of specs; `use.ts`, which uses what is emitted. */
  readonly given: readonly RenderedFile[];
  readonly written: string;
  readonly expected: string;
}

export function readScenarios(): Scenario[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const [written = '', expected = ''] = text.split(EMITTED);
    return { name: name.replace(/\.md$/, ''), given: fencedFiles(written), written, expected };
  });
}

/** All files that a scenario's specs become. */
export function emitted({ name, given }: Scenario): RenderedFile[] {
  const specs = given.filter(({ path }) => path !== 'use.ts');
  const reading = readSpecs(specs.map(({ path, content }) => ({ file: path, text: content })));
  const { apis, diagnostics } = normalize(reading.specs);
  const problems = [...reading.diagnostics, ...diagnostics];
  if (problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  return render(apis);
}

/** The emitted part of a scenario's file. */
export function printed(files: readonly RenderedFile[]): string {
  return files
    .filter(({ path }) => SHOWN.test(path))
    .map(({ path, content }) => `\n\`\`\`ts ${path}\n${content}\`\`\`\n`)
    .join('');
}

export function rewrite({ name, written }: Scenario, expected: string): void {
  writeFileSync(new URL(`${name}.md`, FOLDER), `${written}${EMITTED}${expected}`);
}

/** The fenced blocks whose info string names a file: ```` ```yaml openapi/library.yaml ````. */
function fencedFiles(text: string): RenderedFile[] {
  const blocks = text.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms);
  return [...blocks].map(([, path = '', content = '']) => ({ path, content }));
}
