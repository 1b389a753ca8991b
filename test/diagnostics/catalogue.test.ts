import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, CATALOGUE_SECTIONS } from '../../src/diagnostics/catalogue.js';
import type { CatalogueEntry } from '../../src/diagnostics/codes/catalogue-entry.js';

/** The severity of each code by those who say one, and leave it not to the catalogue. */
function reportedSeverities(): Map<string, Set<string>> {
  const reported = new Map<string, Set<string>>();
  const literal = /code: '(LRO-[A-Z-]+)',\s*severity: '(\w+)'/g;
  const logged = /\blog\.(error|warn)\(\s*'(LRO-[A-Z-]+)'/g;
  for (const text of sources()) {
    const found = [
      ...[...text.matchAll(literal)].map(([, code = '', severity = '']) => [code, severity]),
      ...[...text.matchAll(logged)].map(([, method, code = '']) => [
        code,
        method === 'warn' ? 'warning' : 'error',
      ]),
    ] as const;
    for (const [code = '', severity = ''] of found) {
      reported.set(code, (reported.get(code) ?? new Set()).add(severity));
    }
  }
  return reported;
}

/** The texts of all sources but the catalogue's own. */
function sources(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/^(?:diagnostics\/codes|runtime)\//.test(file))
    .map((file) => readFileSync(join('src', file), 'utf8'));
}

/** The severities that a code may have, the graver first. */
function severitiesOf({ severity, alsoWarning }: CatalogueEntry): string[] {
  return alsoWarning ? [severity, 'warning'] : [severity];
}

/** The page that lists the codes. */
function page(): string {
  const sections = CATALOGUE_SECTIONS.map(({ title, codes }) => {
    const rows = Object.entries(codes)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, entry]) => {
        const { severity, exit, means, help } = entry;
        const end = severity === 'error' ? String(exit) : '';
        return `| \`${code}\` | ${severitiesOf(entry).join(' or ')} | ${end} | ${means} | ${help}. |`;
      });
    const head = [
      '| code | severity | exit | means | what to do |',
      '| --- | --- | --- | --- | --- |',
    ];
    return [`## ${title}`, '', ...head, ...rows].join('\n');
  });
  return `# Diagnostics

<!-- Made from src/diagnostics/codes/ by test/diagnostics/catalogue.test.ts: npx vitest run test/diagnostics --update -->

Every problem has a stable code, and where there is one a file and a JSON pointer into it
([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)). What stands here is the general case; the message says
what is wrong in this one, and what to do about it.

An *error* means that an input could not be used or that something is wrong; a command that reports some ends
with the highest of their exit codes. A *warning* means that an input was used, with the loss that it states.
*Skipped* stands beside a method that gets no client, with the reason: \`lrogen show\` prints them.

${sections.join('\n\n')}
`;
}

describe('the catalogue of diagnostics', () => {
  it('is the page in the documentation', async () => {
    await expect(page()).toMatchFileSnapshot('../../.github/docs/diagnostics.md');
  });

  it('has each code in one section', () => {
    const listed = CATALOGUE_SECTIONS.flatMap(({ codes }) => Object.keys(codes));
    expect(listed.sort()).toEqual(Object.keys(CATALOGUE).sort());
  });

  it('has no code that nothing reports', () => {
    const used = new Set(
      sources().flatMap((text) => text.match(/\bLRO-[A-Z]+(?:-[A-Z]+)*/g) ?? []),
    );
    expect(Object.keys(CATALOGUE).filter((code) => !used.has(code))).toEqual([]);
  });

  it('tells the severity with which each code is reported', () => {
    const reported = reportedSeverities();
    expect(reported.size).toBeGreaterThan(20);
    const wrong = [...reported].filter(([code, severities]) => {
      const entry: CatalogueEntry = CATALOGUE[code as keyof typeof CATALOGUE];
      return [...severities].sort().join() !== severitiesOf(entry).sort().join();
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(CATALOGUE))(
    'says in plain sentences what %s means',
    (_, { means, help }) => {
      for (const text of [means, `${help}.`]) expect(text).toMatch(/^[A-Z`l].*[\w`)"]\.$/);
      expect(`${means}${help}`).not.toContain('|');
    },
  );
});
