import { RunLog } from '../diagnostics/run-listener.js';
import { render } from '../emit/render.js';
import { type ApiDiff, type DiffRules, diffApis } from './api-diff.js';
import type { Change } from './change.js';
import { DOCUMENT, isPackedAlike, packageIn, type ReadFile } from './declared-package.js';
import { type DeclaredApi, diffDeclared } from './diff-declared.js';
import { documentsAmong, type Side, sideOf } from './read-side.js';

/**
 * What changed for callers from one side to another. Where an API is in a package on one side, it is
 * looked at as it would be in a package on the other one: what templates, a hook or the settings make of
 * it is only there.
 */
export function diffSides(before: Side, after: Side, rules: DiffRules): ApiDiff[] {
  const [old, now] = [packagedLike(after, before, rules), packagedLike(before, after, rules)];
  const declared = new Map<string, Change[]>();
  for (const [id, then] of declaredApis(old)) {
    const next = declaredApis(now).get(id);
    if (next !== undefined) declared.set(id, diffDeclared(then, next));
  }
  return diffApis(old.surfaces, now.surfaces, rules, declared);
}

function declaredApis({ surfaces, declared }: Side): Map<string, DeclaredApi> {
  return new Map(
    surfaces.flatMap((surface) => {
      const found = declared.get(surface.id);
      return found === undefined ? [] : [[surface.id, { surface, declared: found }] as const];
    }),
  );
}

/** A side with those APIs in packages that the other side has in packages. */
function packagedLike(other: Side, side: Side, { packages }: DiffRules): Side {
  const lacking = side.surfaces.filter(
    ({ id }) => other.declared.has(id) && !side.declared.has(id),
  );
  if (lacking.length === 0) return side;
  const services = new Set(lacking.map(({ service }) => service));
  const apis = side.model.apis.filter(({ service }) => services.has(service));
  const files = new Map(render(apis, packages).map(({ path, content }) => [path, content]));
  const read: ReadFile = (path) => files.get(path);
  const declared = new Map(side.declared);
  const documents = new Map<string, Buffer>();
  for (const { id, service, version } of lacking) {
    const [own, theirs] = [packageIn(`${service}/`, version, read), other.declared.get(id)];
    if (own === undefined || theirs === undefined) continue;
    declared.set(id, own);
    // What is packed alike, as most is, need not be read again.
    if (isPackedAlike(own, theirs)) continue;
    documents.set(
      `${service}/${version}/${DOCUMENT}`,
      Buffer.from(own.read(`${version}/${DOCUMENT}`) ?? ''),
    );
  }
  const made = sideOf(documentsAmong(documents), { specs: '' }, new RunLog({}), read);
  const surfaces = side.surfaces.map((surface) => {
    if (!lacking.includes(surface)) return surface;
    const found = [...made.surfaces, ...other.surfaces].find(({ id }) => id === surface.id);
    return found ?? surface;
  });
  return { ...side, surfaces, declared };
}
