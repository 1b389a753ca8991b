import { expect } from 'vitest';
import type { OperationsApi } from '../../src/model/operations-api.js';
import { printPathTemplate } from '../../src/model/path-template.js';
import { normalize } from '../../src/normalize/normalize.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { jsonDocument } from '../sources/fixture.js';
import { operationsPaths, ownDocument } from './own-document.js';

export const json = (schema: object) => ({ content: { 'application/json': { schema } } });

/** A document with further paths and schemas. */
export function documentOf(paths: object, schemas: object = {}): TextDocument {
  const { components } = ownDocument() as { components: { schemas: object } };
  return jsonDocument(
    ownDocument({
      paths: { ...operationsPaths('/v1/operations'), ...paths },
      components: { schemas: { ...components.schemas, ...schemas } },
    }),
    'openapi/library.json',
  );
}

export function apiOf(...documents: TextDocument[]): OperationsApi {
  const { specs, diagnostics } = readSpecs(documents);
  expect(diagnostics).toEqual([]);
  const [api] = normalize(specs).apis;
  if (api === undefined) throw new Error('nothing is bound');
  return api;
}

/** `name METHOD template?query body response/metadata`, for every start. */
export function linesOf({ starts }: OperationsApi): string[] {
  const payload = (told: OperationsApi['starts'][number]['response']) =>
    typeof told === 'object' ? told.schema : told;
  return starts.map(({ name, httpMethod, template, queryParameters, body, ...start }) => {
    const query = queryParameters.map((one) => one.name + (one.required ? '!' : '')).join('&');
    const inBody = body === 'none' ? body : `${body.schema}${body.isWhole ? '*' : ''}`;
    const url = `${printPathTemplate(template)}${query === '' ? '' : `?${query}`}`;
    return `${name} ${httpMethod} ${url} ${inBody} ${payload(start.response)}/${payload(start.metadata)}`;
  });
}
