import type { Evidence } from '../model/evidence.js';
import type { ConformanceRow } from '../normalize/conformance.js';
import { DOCUMENTED } from '../sources/documentation/kind.js';
import { placeText } from './evidence-text.js';
import { paragraph } from './paragraph.js';

const TITLES = {
  met: 'Documented requests that are met',
  'met-in-other-form': 'Documented requests that are met in another form',
  excepted: 'Documented requests that are not met, for a stated reason',
  contradicted: 'Documented requests that are not met',
  'api-unknown': 'Documented requests of APIs without specs',
} as const;
type RowStatus = keyof typeof TITLES;

/** How a row stands, where an exception excuses it from being met. */
export function statusOf({ verdict, exception }: ConformanceRow): RowStatus {
  return exception === undefined ? verdict : 'excepted';
}

/** The documented rows for people, a section for each way in which they stand. */
export function conformanceSections(rows: readonly ConformanceRow[]): [string, string[]][] {
  return (Object.keys(TITLES) as RowStatus[]).map((wanted) => [
    TITLES[wanted],
    rows.filter((row) => statusOf(row) === wanted).flatMap(rowLines),
  ]);
}

function rowLines(row: ConformanceRow): string[] {
  const { api, documented, modelled, verdict, exception, file, pointer } = row;
  const { method, lastUpdated } = row.row;
  if (verdict === 'met') return paragraph(`${api} ${documented}`, 2);
  return [
    ...paragraph(`${api} ${method}`, 2),
    ...paragraph(`documented: ${documented}`, 4),
    ...paragraph(placeText({ source: DOCUMENTED, file, pointer, ...dated(lastUpdated) }), 6),
    ...(modelled === undefined ? [] : paragraph(`modelled: ${modelled}`, 4)),
    ...(exception === undefined ? [] : paragraph(`exception: ${exception}`, 4)),
  ];
}

function dated(day: string | null): Pick<Evidence, 'revision'> {
  return day === null ? {} : { revision: day.replaceAll('-', '') };
}
