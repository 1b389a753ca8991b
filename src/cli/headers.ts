import type { Options } from 'yargs';
import { UsageError } from './usage-error.js';

export const headerOption = {
  type: 'string',
  array: true,
  nargs: 1,
  default: [] as string[],
  defaultDescription: 'none',
  describe:
    "A header for the host in --from, such as 'authorization: Bearer …'; may be given several times",
} as const satisfies Options;

/** RFC 9110, section 5.6.2. */
const NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
/** RFC 9110, section 5.5: visible characters, and blanks between them. */
const VALUE = /^[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?$/;

/**
 * The headers of a command line, `authorization: Bearer …`. They may hold credentials, so that no
 * message shows what stands behind the colon.
 *
 * @param from where documents are looked for: of all that are addresses only one may have credentials.
 * @throws UsageError where one is none, or it is not clear who is to get them.
 */
export function readHeaders(
  given: readonly string[],
  from: readonly string[],
): Record<string, string> | undefined {
  if (given.length === 0) return undefined;
  const help = "Write --header 'authorization: Bearer …', with one address in --from";
  const headers = given.map((text): [string, string] => {
    const colon = text.indexOf(':');
    const [name, value] = [text.slice(0, Math.max(colon, 0)).trim(), text.slice(colon + 1).trim()];
    if (!NAME.test(name)) throw new UsageError('--header takes a name, a colon and a value', help);
    if (!VALUE.test(value)) {
      throw new UsageError(`the header ${name} has a value that no header can have`, help);
    }
    return [name.toLowerCase(), value];
  });
  const addresses = from.filter((one) => /^https?:/i.test(one) && URL.canParse(one));
  const origins = new Set(addresses.map((one) => new URL(one).origin));
  if (origins.size === 1) return Object.fromEntries(headers);
  const many = `--header is for one host, and --from names ${[...origins].join(' and ')}`;
  throw new UsageError(origins.size === 0 ? '--header needs an address in --from' : many, help);
}
