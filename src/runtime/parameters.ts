import type { Call } from './method.js';
import { variablesOf } from './path.js';

/** The call with what its path did not take: as the query, or as the body of a method that has one. */
export function withParameters(call: Call): Call {
  const { method, request } = call;
  const rest: Record<string, unknown> = { ...request };
  for (const field of variablesOf(method.template)) delete rest[field];
  if (method.body) return { ...call, body: JSON.stringify(rest) };
  const query = new URLSearchParams();
  for (const [field, value] of Object.entries(rest)) {
    for (const item of [value].flat())
      if (item != null) query.append(method.wireNames?.[field] ?? field, String(item));
  }
  // Its `size` is younger than some browsers.
  const text = `${query}`;
  return { ...call, query: text && `?${text}` };
}
