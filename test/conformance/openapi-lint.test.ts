import { type Config, createConfig, lintFromString } from '@redocly/openapi-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishedApis } from '../packages/published-api.js';
import { sampleOf } from '../packages/sample.js';
import { isThorough } from '../thorough.js';
import { emittedApis } from './emitted-api.js';

/** Rules of Redocly's recommendation that do not apply, each for a reason. */
const RULES = {
  // The patterns of an API may overlap, as `{name=*/*/locations/*/operations/*}` does with every
  // longer one, and a document has to tell all of them.
  'no-ambiguous-paths': 'off',
} as const;

let config: Config;
beforeAll(async () => {
  config = await createConfig({ extends: ['recommended'], rules: RULES });
});

/** All that Redocly says of a document, whether it calls it an error or a warning. */
async function complaints(source: string): Promise<string[]> {
  const problems = await lintFromString({ source, config });
  return problems.map(({ ruleId, message, location }) => {
    const [place] = location;
    return `${ruleId} at ${place?.pointer}: ${message}`;
  });
}

const services = sampleOf(publishedApis());
const apis = emittedApis().filter(
  ({ id }) => isThorough || services.includes(id.split(':')[0] ?? ''),
);

describe('Redocly has nothing to say against the OpenAPI document', () => {
  it.each(apis.map(({ id, text }) => [id, text] as const))('of %s', async (_, text) => {
    expect(await complaints(text)).toEqual([]);
  });
});

describe('Redocly would tell of', () => {
  const [text = ''] = apis.map((api) => api.text);

  it.each<[string, (document: Broken) => void, string]>([
    ['a parameter that is in no path', ({ first }) => dropParameters(first), 'path-parameters'],
    ['a reference to nothing', ({ components }) => drop(components, 'schemas'), 'no-unresolved'],
    ['a type that is none', ({ info }) => Object.assign(info, { version: 1 }), 'struct'],
  ])('%s', async (_, harm, rule) => {
    const document = JSON.parse(text);
    const [item] = Object.entries<Record<string, object>>(document.paths).flatMap(([path, it]) =>
      path.includes('{') ? [it] : [],
    );
    harm({ ...document, first: Object.values(item ?? {})[0] });
    expect((await complaints(JSON.stringify(document))).join('\n')).toContain(rule);
  });
});

/** The parts of a document that the tests break. */
interface Broken {
  readonly info: object;
  readonly components: Record<string, unknown>;
  readonly first: Record<string, unknown>;
}

function dropParameters(operation: Record<string, unknown>): void {
  operation.parameters = [];
}

function drop(parent: Record<string, unknown>, key: string): void {
  delete parent[key];
}
