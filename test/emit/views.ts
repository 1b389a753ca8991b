import { type ClientView, viewClient } from '../../src/emit/client/client-view.js';
import { DEFAULT_PACKAGE_OPTIONS } from '../../src/emit/package/package-options.js';
import { viewReadme } from '../../src/emit/package/readme.js';
import { viewRootModule } from '../../src/emit/package/root-module.js';
import { viewStarts } from '../../src/emit/starts/starts-view.js';
import { surfaceFor } from '../../src/emit/surface-for.js';
import type { OperationsApi } from '../../src/model/operations-api.js';

/** The members of the views that templates get of some APIs, by template: `methods[].name`. */
export function viewMembers(apis: readonly OperationsApi[]): Record<string, string[]> {
  const runtime = DEFAULT_PACKAGE_OPTIONS.runtime;
  const versions = apis.map((api) => {
    const surface = surfaceFor(api);
    return { surface, view: viewClient(surface, runtime) };
  });
  const of = (views: readonly object[]): string[] => [...new Set(views.flatMap(members))].sort();
  return {
    'README.md': of(
      versions.map((one) => viewReadme(one.surface.service, [one], DEFAULT_PACKAGE_OPTIONS)),
    ),
    index: of(versions.map((one) => viewRootModule('x', [one]))),
    '{version}/index': of(versions.map(({ view }): ClientView => view)),
    '{version}/starts': of(versions.map(({ surface }) => viewStarts(surface, runtime))),
  };
}

function members(view: object): string[] {
  return Object.entries(view).flatMap(([name, value]) => below(name, value));
}

function below(name: string, value: unknown): string[] {
  if (Array.isArray(value))
    return [`${name}[]`, ...value.flatMap((one) => inside(`${name}[]`, one))];
  return [name, ...inside(name, value)];
}

function inside(name: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return members(value).map((member) => `${name}.${member}`);
}
