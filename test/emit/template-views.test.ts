import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TEMPLATE_VIEW } from '../../src/emit/own-templates.js';
import { repositorySpecs } from '../repository-specs.js';
import { viewMembers } from './views.js';

const page = readFileSync('.github/docs/templates.md', 'utf8');

/** What is documented behind a heading. */
function documented(heading: string): string[] {
  const [, section = ''] = page.split(`\n### ${heading}\n`);
  const [table = ''] = section.split('\n#');
  return [...table.matchAll(/^\| `(.+?)` \|/gm)].map(([, member = '']) => member).sort();
}

it('documents every member of every view, and no other', async () => {
  const { apis } = await repositorySpecs();
  // The biggest have nothing that others lack.
  const views = viewMembers(apis.filter(({ bindings }) => bindings.length < 30));
  const want = Object.values(views).map((members) =>
    members.filter((member) => !/\.(?:declared|plain|typed)$/.test(member)),
  );
  expect([
    documented('`README.md.hbs`'),
    documented('`index.js.hbs`, `index.d.ts.hbs`'),
    documented('`{version}/index.*.hbs`, `{version}/api.*.hbs`'),
    documented('`{version}/starts.*.hbs`'),
  ]).toEqual(want);
});

it('tells the version of the views', () => {
  expect(page).toContain(`This is version ${TEMPLATE_VIEW} of the views.`);
});
