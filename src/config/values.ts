import parseSpdx from 'spdx-expression-parse';
import { z } from 'zod';

/** A text that is not empty. */
export function text(what: string) {
  return z.string().min(1, `${what} is to be named`);
}

/** A licence as `package.json` may have it: https://docs.npmjs.com/cli/configuring-npm/package-json#license */
export const licence = z
  .string()
  .refine(isLicence, 'a licence is an SPDX expression, such as Apache-2.0, or UNLICENSED');

export function isLicence(text: string): boolean {
  if (text === 'UNLICENSED' || /^SEE LICENSE IN \S+$/.test(text)) return true;
  try {
    return Boolean(parseSpdx(text));
  } catch {
    return false;
  }
}

/** One value, or a list of some. */
export function list<T extends z.ZodType<string>>(value: T) {
  return z.union([value, z.array(value).min(1)]).transform((given) => [given].flat());
}
