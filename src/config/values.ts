import { z } from 'zod';

/** A text that is not empty. */
export function text(what: string) {
  return z.string().min(1, `${what} is to be named`);
}

/** One value, or a list of some. */
export function list<T extends z.ZodType<string>>(value: T) {
  return z.union([value, z.array(value).min(1)]).transform((given) => [given].flat());
}
