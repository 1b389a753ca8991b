import { printJson } from '../../model/print-json.js';
import { serviceOf } from '../../model/service-name.js';
import type { JsonNode } from '../document/json-node.js';
import {
  NOTHING,
  type Recognition,
  type SourceReader,
  type SourceReading,
} from '../source-reader.js';
import { upgradeSwagger } from '../swagger/upgrade.js';
import { pruneOpenApi } from './prune.js';
import { readOpenApi } from './read.js';

/** OpenAPI descriptions, those of Swagger 2.0 upgraded. */
export const openApi: SourceReader = {
  kind: 'openapi',
  label: 'OpenAPI 3, Swagger 2.0',
  extensions: ['json', 'yaml', 'yml'],
  yamlHead: /^(["']?)(?:openapi|swagger)\1:/m,
  recognise: (content) => (content.form === 'object' ? recognise(content.root) : undefined),
  counts: 'newest',
  places: { host: '/servers/0/url', title: '/info/title' },
  kept: {
    folder: 'openapi',
    // `file.v1.json`
    serviceOf: (name) => /^([^/.]+)\.[^/]+$/.exec(name)?.[1],
  },
};

function recognise(root: JsonNode): Recognition | undefined {
  const [openapi, swagger] = [root.value('openapi'), root.value('swagger')];
  if (typeof openapi === 'string' && /^3\.[01](?:\.|$)/.test(openapi)) {
    return { isCertain: true, read: () => reading(root) };
  }
  if (openapi !== undefined) return { unreadable: 'OpenAPI is read in its versions 3.0 and 3.1' };
  if (typeof swagger === 'string' && /^2\.0(?:\.|$)/.test(swagger)) {
    return { isCertain: true, read: () => reading(upgradeSwagger(root)) };
  }
  if (swagger !== undefined) return { unreadable: 'Swagger is read in its version 2.0' };
  return root.has('paths') ? { unreadable: 'it has paths, and tells no "openapi"' } : undefined;
}

function reading(root: JsonNode | undefined): SourceReading {
  const read = root && readOpenApi(root);
  if (read === undefined) return NOTHING;
  const { api, document } = read;
  const name = `${serviceOf(api)}.${api.version}.json`;
  const print = (): string => printJson(pruneOpenApi(document));
  return { parts: [{ apis: [api], name, print }], documented: [] };
}
