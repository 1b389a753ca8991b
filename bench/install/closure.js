/**
 * A package and all that it needs, as npm has installed it.
 *
 * @param packages the `packages` of a `package-lock.json`, by their folder.
 * @param name the package that somebody installs.
 * @returns their folders, relative to the root, sorted. What is optional and not there is left out.
 */
export function closure(packages, name) {
  const found = new Set();
  const visit = (from, wanted) => {
    const folder = resolve(packages, from, wanted);
    if (folder === undefined || found.has(folder)) return;
    found.add(folder);
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } =
      packages[folder];
    const peers = Object.keys(peerDependencies ?? {}).filter(
      (peer) => !peerDependenciesMeta?.[peer]?.optional,
    );
    for (const next of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]) {
      visit(folder, next);
    }
  };
  visit('', name);
  return [...found].sort();
}

/** The nearest `node_modules` outwards that has it, as Node looks for it. */
function resolve(packages, from, name) {
  for (let folder = from; ; folder = outer(folder)) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (path in packages) return path;
    if (folder === '') return undefined;
  }
}

/** The package in whose `node_modules` a package lies; the root is ''. */
function outer(folder) {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
}
