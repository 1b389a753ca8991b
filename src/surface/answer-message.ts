import { type Schema, withInner } from '../model/schema.js';
import { withSomeMembers } from './some-members.js';

/** A message as an answer holds it: without what only callers write (INPUT_ONLY), and what it says of requests alone. */
export function answerMessage({ needed, oneofs, ...schema }: Schema): Schema {
  return withInner(
    withSomeMembers(schema, ({ writeOnly }) => writeOnly !== true),
    answerMessage,
  );
}
