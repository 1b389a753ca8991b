import type { Options } from 'yargs';
import { parseServerUrl } from '../model/server-url.js';
import type { StatedFacts } from '../sources/stated-facts.js';

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
    describe: 'The https address of their server, where they tell none',
  },
} as const satisfies Record<string, Options>;

interface Statement {
  readonly service?: string | undefined;
  readonly apiVersion?: string | undefined;
  readonly server?: string | undefined;
}

export function statedFacts({ service, apiVersion, server }: Statement): StatedFacts {
  return { service, version: apiVersion, server };
}

/** What is wrong with a statement, as usage of the command line. */
export function wrongStatement({ service, apiVersion, server }: Statement): string | undefined {
  const twice = Object.entries({ service, 'api-version': apiVersion, server }).find(([, value]) =>
    Array.isArray(value),
  );
  if (twice) return `--${twice[0]} is given more than once.`;
  if (service !== undefined && !/^[a-z][a-z0-9-]{0,62}$/.test(service)) {
    return '--service takes a name in lower case, such as file.';
  }
  if (
    apiVersion !== undefined &&
    !/^[a-z0-9][a-z0-9_-]{0,62}$|^[a-z0-9]+\.[a-z0-9]+$/.test(apiVersion)
  ) {
    return '--api-version takes a version such as v1 or 2024-10-01.';
  }
  if (server !== undefined && parseServerUrl(server) === undefined) {
    return (
      '--server takes an https address of a host name, such as https://api.example.com; ' +
      'any other a client takes as its endpoint.'
    );
  }
  return undefined;
}
