import { compareText } from './compare-text.js';

/** Whether text is a revision: a day as `YYYYMMDD`. */
export function isRevision(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  return year !== undefined && isDay(`${year}-${month}-${day}`);
}

/** Whether text is a day of the calendar as `YYYY-MM-DD` (RFC 3339). */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  // A day that no month has is taken for one of the next month, or for none.
  return !Number.isNaN(date.valueOf()) && date.toISOString().slice(0, 10) === text;
}

/** Orders revisions, an absent one first. */
export function compareRevision(a: string | undefined, b: string | undefined): number {
  return compareText(a ?? '', b ?? '');
}
