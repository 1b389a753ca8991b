import type { Evidence } from '../model/evidence.js';

/** Who said it, where, and as of which day: `discovery discovery/file.v1.json of 2026-08-01 #/title`. */
export function placeText({ source, file, pointer, revision }: Evidence): string {
  return `${source} ${file} ${dateText(revision)}${pointer ? ` #${pointer}` : ''}`;
}

/** Service configs and OpenAPI documents tell no date, nor do all pages; that is said too. */
export function dateText(revision: string | undefined): string {
  return revision === undefined ? '(undated)' : `of ${dayText(revision)}`;
}

/** `2026-08-01` of `20260801`. */
export function dayText(revision: string): string {
  return revision.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}
