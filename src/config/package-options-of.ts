import type { PackageFacts, PackageOptions } from '../emit/package/package-options.js';
import { printApiId, serviceOfId } from '../model/api-id.js';
import { statedParts } from '../model/stated-api.js';
import type { PackageSettings } from './package-settings.js';
import type { CheckedSettings } from './settings-schema.js';

/** What packages follow from beside the specs. */
export function packageOptionsOf(settings: CheckedSettings): Partial<PackageOptions> {
  const {
    scope,
    runtime,
    runtimeRange,
    versions,
    package: common = {},
    packages = {},
    apis,
    transform,
  } = settings;
  const facts = Object.entries(packages).map(([service, own]) => [service, factsOf(own)] as const);
  const named = Object.entries(apis).flatMap(([id, { packageName, service }]) =>
    packageName === undefined ? [] : [[service ?? serviceOfId(id), packageName] as const],
  );
  const classes = Object.entries(apis).flatMap(([id, { className, service, version }]) => {
    const called = printApiId(statedParts({ id, service, version }));
    return className === undefined ? [] : [[called, className] as const];
  });
  return {
    scope,
    runtime,
    ...(runtimeRange !== undefined && { runtimeRange }),
    versions,
    facts: factsOf(common),
    factsByService: Object.fromEntries(facts),
    names: Object.fromEntries(named),
    classNames: Object.fromEntries(classes),
    ...(transform !== undefined && { transform }),
  };
}

function factsOf({ readme, ...facts }: PackageSettings): PackageFacts {
  return { ...facts, ...(readme !== undefined && { readme: [readme].flat().join('\n') }) };
}
