import { describe, expect, it } from 'vitest';
import { renderOpenApi } from '../../src/emit/openapi/document.js';
import type { OperationsApi } from '../../src/model/operations-api.js';
import { normalize } from '../../src/normalize/normalize.js';
import type { TextDocument } from '../../src/sources/document/source-document.js';
import { NO_EXCEPTIONS } from '../../src/sources/exceptions.js';
import { readDocument } from '../../src/sources/read-document.js';
import { surfaceOf } from '../../src/surface/surface-of.js';
import { publishedApis } from '../packages/published-api.js';
import { sampleOf } from '../packages/sample.js';
import { repositorySpecs } from '../repository-specs.js';
import { keptOf } from '../sources/fixture.js';
import { isThorough } from '../thorough.js';

const { apis } = await repositorySpecs();
const services = sampleOf(publishedApis());
const chosen = apis.filter(({ service }) => isThorough || services.includes(service));
const starting = chosen.flatMap((api) => {
  const surface = surfaceOf(api, []);
  return surface.starts.methods.length > 0 ? [[api.id, surface] as const] : [];
});

/** What is known of the one API of a document. */
function modelOf(document: TextDocument): OperationsApi {
  const { apis: sources, diagnostics } = readDocument(document);
  expect(diagnostics).toEqual([]);
  const [model] = normalize({ sources, documented: [], exceptions: NO_EXCEPTIONS }).apis;
  if (model === undefined) throw new Error('the document has no API');
  return model;
}

describe('the OpenAPI document tells starts whole: read back, callers see the same of', () => {
  it.each(starting)('%s', (_, surface) => {
    const document = { file: 'openapi/api.json', text: renderOpenApi(surface) };
    expect(surfaceOf(modelOf(document), []).starts).toEqual(surface.starts);
    // And so from a folder of specs, in which it is kept.
    const kept = keptOf(document);
    expect(kept && surfaceOf(modelOf(kept), []).starts).toEqual(surface.starts);
  });
});
