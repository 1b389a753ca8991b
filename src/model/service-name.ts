import { isVersion } from './collection.js';
import type { SourceApi } from './source-api.js';

/** What many hosts begin with, and what says nothing about a service. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'api apis app apps backend cloud dev edge eu gateway global grpc localhost platform prod ' +
    'production public rest rpc sandbox server service services staging test us v1 v2 web www'
  ).split(' '),
);

type Named = Pick<SourceApi, 'service' | 'host' | 'title' | 'claims'>;

/**
 * The service that a source speaks of: the name that it states, else the host's first label (`file` of
 * `file.googleapis.com`). Where that says nothing, as `api` does, what all paths begin with before their
 * version (`/library/v1/…`), else the host's next label that says something, else the title.
 */
export function serviceOf({ service, host, title, claims }: Named): string {
  if (service !== undefined) return service;
  const labels = host.split('.');
  const first = labels[0] ?? host;
  if (!GENERIC.has(first)) return first;
  // The last label is a country's or a registry's.
  const next = labels.slice(0, -1).find((label) => !GENERIC.has(label));
  return prefixOf(claims) ?? next ?? slug(title ?? '') ?? first;
}

/** The word that the paths of all claims begin with, before their version. */
function prefixOf(claims: Named['claims']): string | undefined {
  const words = new Set(
    claims.map(({ template }) => {
      const [word, version] = template?.segments ?? [];
      const isBefore = version?.kind === 'literal' && isVersion(version.value);
      return word?.kind === 'literal' && isBefore ? word.value : undefined;
    }),
  );
  const [only] = words;
  const isWord = only !== undefined && /^[a-z][a-z0-9-]*$/.test(only) && !GENERIC.has(only);
  return words.size === 1 && isWord ? only : undefined;
}

/** `Acme Library API` is `acme-library`. */
function slug(title: string): string | undefined {
  const words = title
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'api');
  const text = words.join('-').slice(0, 40);
  return /^[a-z]/.test(text) ? text : undefined;
}
