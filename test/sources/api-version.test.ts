import { describe, expect, it } from 'vitest';
import { normalize, type OperationsApi, readSpecs, render } from '../../src/index.js';
import { discovery, merged, syncAll } from '../sync/document.js';

const VERSION = 'v1_20240415';

/** A Discovery document whose cancel says the version that it is called in. */
function library(apiVersion: unknown) {
  const { file, text } = discovery();
  return {
    file,
    text: text.replace('"httpMethod"', `"apiVersion":${JSON.stringify(apiVersion)},$&`),
  };
}

function read(file: string, text: string) {
  const { specs, diagnostics } = readSpecs([{ file, text }]);
  return { apis: normalize(specs).apis, diagnostics };
}

const versions = (apis: readonly OperationsApi[]) =>
  apis.flatMap(({ bindings }) => bindings.map(({ apiVersion }) => apiVersion));

describe('the version of the API that a method is called in', () => {
  const { apis } = read('discovery/library.json', library(VERSION).text);
  const rendered = new Map(render(apis).map(({ path, content }) => [path, content]));

  it('is of the model', () => {
    expect(versions(apis)).toEqual([VERSION]);
  });

  it('is kept when the document is pruned', () => {
    const { files } = syncAll({ from: [library(VERSION)] });
    const { specs } = readSpecs(merged([], files));
    expect(versions(normalize(specs).apis)).toEqual([VERSION]);
  });

  it('is told to the runtime, which sends it', () => {
    expect(rendered.get('library/v1/api.js')).toContain(`apiVersion: '${VERSION}'`);
  });

  it('is read back from the OpenAPI document', () => {
    const text = rendered.get('library/v1/openapi.json') ?? '';
    expect(versions(read('openapi/library.json', text).apis)).toEqual([VERSION]);
  });

  it.each([7, 'v1\r\nhost: evil', '', 'x'.repeat(65)])(
    'is reported where it is none, and ignored: %j',
    (given) => {
      const { apis, diagnostics } = read('discovery/library.json', library(given).text);
      expect(versions(apis)).toEqual([undefined]);
      expect(diagnostics.map(({ code }) => code)).toEqual(['LRO-DOCUMENT-TYPE']);
    },
  );
});
