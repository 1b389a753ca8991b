import type { Options } from 'yargs';
import { shapePart, shapeSettings } from '../config/shape-settings.js';
import type { DeclaredShape } from '../model/declared-shape.js';
import { parseServerUrl } from '../model/server-url.js';
import { VERSION_NAME, VERSION_WORDS } from '../model/version-name.js';
import type { StatedFacts } from '../sources/stated-facts.js';
import { UsageError } from './usage-error.js';

/** What the command line may state of the API of OpenAPI documents. */
export const statedOptions = {
  service: {
    type: 'string',
    requiresArg: true,
    describe: 'Call the service of the OpenAPI documents so',
  },
  'api-version': {
    type: 'string',
    requiresArg: true,
    describe: 'The version of their API, such as v1, where they tell none',
  },
  server: {
    type: 'string',
    requiresArg: true,
    describe: 'The https address of the server, where OpenAPI documents or protos tell none',
  },
  shape: {
    type: 'string',
    array: true,
    nargs: 1,
    default: [] as string[],
    defaultDescription: 'as AIP-151 has it',
    describe:
      'How their operations look, as "shape" in the settings has it: --shape name=id --shape status=state --shape succeeded=DONE,OK',
  },
} as const satisfies Record<string, Options>;

interface Statement {
  readonly service?: string | undefined;
  readonly apiVersion?: string | undefined;
  readonly server?: string | undefined;
  readonly shape?: readonly string[] | undefined;
}

export function statedFacts({ service, apiVersion, server, shape = [] }: Statement): StatedFacts {
  const declared = shape.length === 0 ? undefined : shapePart.parse(shapeIn(shape));
  return { service, version: apiVersion, server, ...(declared && { shape: declared }) };
}

/**
 * The shape that the command line states, over that of the settings, each member by itself.
 *
 * @throws UsageError where they do not make one.
 */
export function wholeShape(given: DeclaredShape, own?: DeclaredShape): DeclaredShape {
  const whole = { ...own, ...given };
  const { success, error, data } = shapeSettings.safeParse(whole);
  if (success) return data;
  const also = own ? ', with what the settings state of the shape' : '';
  const missing = missingParts(whole).map((part) => `--shape ${part}`);
  throw new UsageError(
    `--shape${also}: ${error.issues[0]?.message}`,
    missing.length > 0
      ? `Add ${missing.join(' and ')}`
      : 'State done or status, in one place: on the command line or in the settings',
  );
}

/** What a shape lacks that has a status, or values of one. */
function missingParts(shape: DeclaredShape): string[] {
  const hasStatus = shape.status !== undefined;
  if (shape.done !== undefined && hasStatus) return [];
  if (!hasStatus && [shape.succeeded, shape.failed, shape.cancelled].every((one) => !one))
    return [];
  return [
    ...(hasStatus ? [] : ['status=<member that holds it>']),
    ...(shape.succeeded ? [] : ['succeeded=<value,value>']),
  ];
}

/** What `member=value` says, and of values of `status` `member=value,value`. */
function shapeIn(given: readonly string[]): Record<string, string | string[]> {
  const pairs = given.map((text) => {
    const at = text.indexOf('=');
    const [member, value] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
    return [member, VALUES.includes(member) ? value.split(',') : value] as const;
  });
  return Object.fromEntries(pairs);
}

const VALUES: readonly string[] = ['succeeded', 'failed', 'cancelled'];

function wrongShape(given: readonly string[]): string | undefined {
  const members = given.map((text) => text.replace(/=.*/s, ''));
  const twice = members.find((member, i) => members.indexOf(member) < i);
  if (twice !== undefined) {
    const list = VALUES.includes(twice) ? `; several values are ${twice}=A,B` : '';
    return `--shape ${twice} is given more than once${list}.`;
  }
  const checked = shapePart.safeParse(shapeIn(given));
  if (given.length === 0 || checked.success) return undefined;
  const [issue] = checked.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  if (unknown === undefined) return `--shape: ${issue?.message}.`;
  return `--shape takes member=value, and no member ${JSON.stringify(unknown)}; there is ${Object.keys(shapePart.shape).join(', ')}.`;
}

/** What is wrong with a statement, as usage of the command line. */
export function wrongStatement({
  service,
  apiVersion,
  server,
  shape = [],
}: Statement): string | undefined {
  const twice = Object.entries({ service, 'api-version': apiVersion, server }).find(([, value]) =>
    Array.isArray(value),
  );
  if (twice) return `--${twice[0]} is given more than once.`;
  if (service !== undefined && !/^[a-z][a-z0-9-]{0,62}$/.test(service)) {
    return `--service takes a name in lower case, such as file, and not ${JSON.stringify(service)}.`;
  }
  if (apiVersion !== undefined && !VERSION_NAME.test(apiVersion)) {
    return `--api-version ${JSON.stringify(apiVersion)} is none: ${VERSION_WORDS}.`;
  }
  if (server !== undefined && parseServerUrl(server) === undefined) {
    return (
      '--server takes an https address of a host name, such as https://api.example.com; ' +
      'any other a client takes as its endpoint.'
    );
  }
  return wrongShape(shape);
}
