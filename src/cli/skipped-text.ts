import type { SkippedMethod } from '../model/operations-api.js';
import { placeText } from './evidence-text.js';
import { paragraph } from './paragraph.js';

/** Methods that got no binding, for people: below each reason the methods, below each its places. */
export function skippedLines(skipped: readonly SkippedMethod[], indent: number): string[] {
  const reasons = new Map<string, Map<string, SkippedMethod[]>>();
  for (const method of skipped) {
    const reason = `${method.code}: ${method.reason}`;
    const methods = reasons.get(reason) ?? new Map<string, SkippedMethod[]>();
    const name = `${method.id} ${method.httpMethod} ${method.path}`;
    reasons.set(reason, methods.set(name, [...(methods.get(name) ?? []), method]));
  }
  return [...reasons].flatMap(([reason, methods]) => [
    ...paragraph(reason, indent),
    ...[...methods].flatMap(([name, places]) => [
      ...paragraph(name, indent + 2),
      ...places.flatMap(({ evidence }) => paragraph(placeText(evidence), indent + 4)),
    ]),
  ]);
}
