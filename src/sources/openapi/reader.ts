import { printFacts } from '../../model/print-json.js';
import { serviceOf } from '../../model/service-name.js';
import type { JsonNode } from '../document/json-node.js';
import type { Recognition, SourceReader, SourceReading } from '../source-reader.js';
import type { StatedFacts } from '../stated-facts.js';
import { upgradeSwagger } from '../swagger/upgrade.js';
import { openApiKind } from './kind.js';
import { pruneOpenApi } from './prune.js';
import { readOpenApi } from './read.js';
import { withVersionTexts } from './version.js';

/** OpenAPI descriptions, those of Swagger 2.0 upgraded. */
export const openApi: SourceReader = {
  ...openApiKind,
  recognise: (content) =>
    content.form === 'object' ? recognise(withVersionTexts(content.root)) : undefined,
};

function recognise(root: JsonNode): Recognition | undefined {
  const [openapi, swagger] = [root.value('openapi'), root.value('swagger')];
  if (typeof openapi === 'string' && /^3\.[0-2](?:\.|$)/.test(openapi)) {
    return { isCertain: true, read: (_, stated) => reading(root, stated) };
  }
  if (openapi !== undefined)
    return { unreadable: 'OpenAPI is read in its versions 3.0, 3.1 and 3.2' };
  if (typeof swagger === 'string' && /^2\.0(?:\.|$)/.test(swagger)) {
    return { isCertain: true, read: (_, stated) => reading(upgradeSwagger(root), stated) };
  }
  if (swagger !== undefined) return { unreadable: 'Swagger is read in its version 2.0' };
  return root.has('paths') ? { unreadable: 'it has paths, and tells no "openapi"' } : undefined;
}

function reading(root: JsonNode | undefined, stated: StatedFacts): SourceReading {
  const read = root === undefined ? [] : readOpenApi(root, stated);
  const parts = read.map((one) => ({
    apis: [one.api],
    name: `${serviceOf(one.api)}.${one.api.version}.json`,
    print: () => printFacts(pruneOpenApi(one)),
  }));
  return { parts, documented: [] };
}
