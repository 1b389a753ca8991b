import { printPathTemplate } from '../../src/model/path-template.js';
import { normalize } from '../../src/normalize/normalize.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import type { StatedFacts } from '../../src/sources/stated-facts.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { updateSpecs } from '../../src/sync/update-specs.js';
import { merged } from '../sync/document.js';

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const object = <Properties extends object>(properties: Properties) => ({
  type: 'object',
  properties,
});
export const text = { type: 'string' };
export const any = { type: 'object', additionalProperties: true };

/** An Operation as AIP-151 has it. */
export const OPERATION = object({
  name: text,
  done: { type: 'boolean' },
  error: object({ code: { type: 'integer' }, message: text }),
  metadata: any,
  response: any,
});

export const answer = (schema: object) => ({
  responses: { 200: { content: { 'application/json': { schema } } } },
});

export const inPath = (name: string, more: object = {}) => ({
  name,
  in: 'path',
  required: true,
  schema: text,
  ...more,
});

/** The get and the cancel of operations below a path. */
export function operationsPaths(path: string, name = 'operation', get: object = ref('Operation')) {
  const parameters = [inPath(name)];
  return {
    [`${path}/{${name}}`]: { get: { parameters, ...answer(get) } },
    [`${path}/{${name}}:cancel`]: { post: { parameters, ...answer(object({})) } },
  };
}

/** A document as people write it by hand. */
export function ownDocument(given: Readonly<Record<string, unknown>> = {}): object {
  return {
    openapi: '3.0.3',
    info: { title: 'Library', version: 'v1' },
    servers: [{ url: 'https://library.acme.example' }],
    paths: operationsPaths('/v1/operations'),
    components: { schemas: { Operation: OPERATION } },
    ...given,
  };
}

/** What is bound of a document once it is kept, and what is said of it. */
export interface Outcome {
  /** `library:v1 get GET https://library.acme.example/v1/{name=operations/*}` */
  readonly bound: readonly string[];
  /** `code pointer: message` */
  readonly said: readonly string[];
}

export function outcomeOf(document: object, stated: StatedFacts = {}, file = 'own.json'): Outcome {
  return outcomeOfAll([{ file, text: JSON.stringify(document) }], stated);
}

export function outcomeOfAll(
  documents: readonly TextDocument[],
  stated: StatedFacts = {},
): Outcome {
  const { files, diagnostics } = updateSpecs({
    from: documents,
    named: new Set(documents),
    specs: [],
    selectors: [],
    allowDowngrade: false,
    stated,
  });
  const { specs } = readSpecs(merged([], files));
  return {
    bound: normalize(specs).apis.flatMap(({ id, host, bindings }) =>
      bindings.map(
        ({ kind, httpMethod, template }) =>
          `${id} ${kind} ${httpMethod} https://${host}${printPathTemplate(template)}`,
      ),
    ),
    said: diagnostics.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`),
  };
}
