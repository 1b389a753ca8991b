import { z } from 'zod';

/** The members that settings may have at a path. */
export function knownMembers(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const shapes = innermost(schema);
  const [first, ...rest] = path;
  if (first === undefined) {
    return shapes.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
  }
  return shapes.flatMap((one) => {
    if (one instanceof z.ZodRecord) return knownMembers(one.valueType, rest);
    if (one instanceof z.ZodArray) return knownMembers(one.element, rest);
    const member = one instanceof z.ZodObject ? one.shape[String(first)] : undefined;
    return member === undefined ? [] : knownMembers(member, rest);
  });
}

/** The forms that a value may have, without what wraps them. */
function innermost(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return innermost(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return innermost(schema.def.in);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(innermost);
  return [schema];
}
