/**
 * Whether two packages run and compile alike: the same code, whatever its comments, and the same manifest but
 * for what a release changes in it and for what only people read. What the specs say beside what callers see
 * makes no release.
 */
export function isSameCode(
  before: ReadonlyMap<string, Buffer>,
  now: ReadonlyMap<string, Buffer>,
): boolean {
  return codeOf(before) === codeOf(now);
}

function codeOf(files: ReadonlyMap<string, Buffer>): string {
  const code = [...files].flatMap(([path, content]) =>
    /\.(?:js|d\.ts)$/.test(path) ? [[path, withoutDocs(String(content))]] : [],
  );
  const { version, dependencies, description, ...manifest } = JSON.parse(
    String(files.get('package.json')),
  );
  return JSON.stringify([code.sort(), manifest]);
}

/** Without the doc comments that begin a line: elsewhere `/*` may be of a path, as in `'/v1/{name=files/*}'`. */
function withoutDocs(code: string): string {
  let isDoc = false;
  const kept = code.split('\n').flatMap((line) => {
    isDoc ||= line.trimStart().startsWith('/**');
    if (!isDoc) return [line];
    const end = line.indexOf('*/');
    if (end < 0) return [];
    isDoc = false;
    const rest = line.slice(end + '*/'.length);
    return rest.trim() === '' ? [] : [rest];
  });
  return kept.join('\n');
}
