import type { BegunFile } from '../output/begin-files.js';

/** What looks for changes of the specs every night, and proposes them as a pull request. */
const specs = (own: string): string => `name: Specs${own}
on:
  schedule: [{ cron: '17 3 * * *' }]
  workflow_dispatch:
permissions: { contents: write, pull-requests: write }
concurrency: specs${own}
jobs:
  specs:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@34e114876b0b11c390a56381ad16ebd13914f8d5 # v4.3.1
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with: { node-version: 22, cache: npm }
      - run: npm ci
      # 3: some document could not be had, and stays as it is; the others are taken.
      - run: npx lrogen sync || [ $? = 3 ]
      - run: npx lrogen generate
      - run: npx lrogen check
      - run: npx lrogen diff HEAD specs --markdown > "\${{ runner.temp }}/diff.md"
      - name: Open or update the pull request
        env: { GH_TOKEN: '\${{ github.token }}' }
        run: |
          [ -z "$(git status --porcelain specs generated)" ] && exit 0
          git switch --force-create specs${own}
          git add specs generated
          git -c user.name=specs -c user.email=specs@users.noreply.github.com commit --message 'Take over what services changed'
          git push --force origin specs${own}
          gh pr edit specs${own} --body-file "\${{ runner.temp }}/diff.md" ||
            gh pr create --head specs${own} --title 'Take over what services changed' --body-file "\${{ runner.temp }}/diff.md"
`;

/** What releases packages once their change is merged. */
const release = (own: string): string => `name: Release${own}
on:
  push: { branches: [main], paths: ['generated/**'] }
  workflow_dispatch:
permissions: { contents: write, id-token: write }
concurrency: release${own}
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@34e114876b0b11c390a56381ad16ebd13914f8d5 # v4.3.1
        # The branch as it is now: a run may have waited for another, or be run again.
        with: { fetch-depth: 0, ref: '\${{ github.ref }}' }
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0
        with: { node-version: 22 }
      - run: npm ci
      - run: npx lrogen release
      - name: Keep versions and changelogs
        run: |
          git add generated
          git diff --cached --quiet && exit 0
          git -c user.name=release -c user.email=release@users.noreply.github.com commit --message 'Release'
          git push || {
            echo '::error::The push was refused, so nothing was published, and nothing is lost. Where the branch has new commits, run this workflow again; where it is protected, let this workflow push to it.'
            exit 1
          }
      # Of the commit that has what is published.
      - run: npx lrogen publish --tag
      - run: git push --tags
`;

/**
 * The routine of every night as workflows for GitHub's runners.
 *
 * @param own what their names, and those of branches and groups of runs, end with.
 */
export function nightlyFiles(own = ''): BegunFile[] {
  return [
    { path: `.github/workflows/specs${own}.yml`, content: specs(own) },
    { path: `.github/workflows/release${own}.yml`, content: release(own) },
  ];
}
