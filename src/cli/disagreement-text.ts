import type { Disagreement, Evidence } from '../model/evidence.js';
import { dayText, placeText } from './evidence-text.js';
import { paragraph } from './paragraph.js';

/**
 * A disagreement for people: since when, what is chosen and why, who says so and where, and who says
 * otherwise.
 *
 * @param head what stands before it, such as the API.
 * @param indent columns before each line.
 */
export function disagreementLines(found: Disagreement, head: string, indent: number): string[] {
  const { subject, field, severity, values, winner, rule, since, exception } = found;
  const known =
    since === undefined ? 'since a day that no document tells' : `since ${dayText(since)}`;
  const places = (evidence: readonly Evidence[]) =>
    evidence.flatMap((place) => paragraph(placeText(place), indent + 4));
  return [
    ...paragraph(`${head}${severity}: ${field} of ${subject}, ${known}`, indent),
    ...paragraph(`chosen: ${winner}`, indent + 2),
    ...paragraph(`why: ${rule}`, indent + 4),
    ...values.flatMap(({ value, evidence }) => (value === winner ? places(evidence) : [])),
    ...values.flatMap(({ value, evidence }) =>
      value === winner
        ? []
        : [...paragraph(`not chosen: ${value}`, indent + 2), ...places(evidence)],
    ),
    ...(exception === undefined ? [] : paragraph(`exception: ${exception}`, indent + 2)),
  ];
}
