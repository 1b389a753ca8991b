import type { ApiSurface, RequestMember } from '../../surface/api-surface.js';
import { joined } from '../code.js';
import { importOf } from '../layout.js';
import {
  declareRequest,
  declareSchema,
  type PathMember,
  WRITTEN,
} from '../payloads/schema-types.js';
import { memberType } from '../types/member-type.js';

/**
 * TypeScript declarations of what starts take: a request each, and the messages that these hold.
 *
 * @param runtime the runtime's package: `@lrogen/runtime`.
 */
export function renderRequestTypes({ starts }: ApiSurface, runtime: string): string {
  const { methods, messages } = starts;
  const declarations = [
    ...methods.map(({ requestType, paths, fields }) =>
      declareRequest(
        requestType,
        paths.map((members) => members.map(pathMember)),
        fields,
      ),
    ),
    ...Object.entries(messages).map(([name, schema]) => declareSchema(name, schema, WRITTEN)),
  ];
  const text = declarations.join('\n');
  if (!/\bOneOf</.test(text)) return text;
  return `${importOf('import type', ['OneOf'], runtime)}\n\n${text}`;
}

function pathMember({ name, types, isOptional }: RequestMember): PathMember {
  return { name, isOptional, type: joined(types.map(memberType), ' | ') };
}
