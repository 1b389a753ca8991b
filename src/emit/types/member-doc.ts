import { type MethodKind, methodOf } from '../../model/methods.js';
import type { RequestMember } from '../../surface/api-surface.js';
import { codeSpan, docLines, type Prose, prose, trusted } from '../code.js';

/** What a member of a request is: as its document says, else in a sentence of our own; undefined where its name is all we know. */
export function memberDoc(kind: MethodKind, member: RequestMember): Prose | undefined {
  if (member.description !== undefined)
    return trusted<Prose>(docLines(member.description).join('\n'));
  const { target, fields } = methodOf(kind);
  if (member.isNeeded) {
    return prose`Needed: where it is missing, \`query\` of the call's or the client's options says it.`;
  }
  if (member.in !== 'path') {
    const doc = fields.find(({ name }) => name === member.name)?.doc;
    return doc === undefined ? undefined : trusted<Prose>(doc);
  }
  const [type] = member.types;
  if (type === 'string') return prose`The \`${codeSpan(member.name)}\` of the path.`;
  if (typeof type === 'object' && 'literal' in type) return prose`Which collection of these.`;
  if (target === 'operation') return prose`The name of the operation.`;
  return prose`The parent resource of the operations.`;
}
