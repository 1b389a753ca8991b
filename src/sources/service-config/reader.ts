import type { SourceApi } from '../../model/source-api.js';
import type { JsonNode } from '../document/json-node.js';
import type { Recognition, SourceReader, SourceReading } from '../source-reader.js';
import { serviceConfigKind } from './kind.js';
import { printServiceConfig, pruneServiceConfig } from './prune.js';
import { readServiceConfig } from './read.js';

/** Service configs, `google.api.Service`. */
export const serviceConfig: SourceReader = {
  ...serviceConfigKind,
  recognise: (content) => (content.form === 'object' ? recognise(content.root) : undefined),
};

function recognise(root: JsonNode): Recognition | undefined {
  const type = root.value('type');
  if (type === 'google.api.Service') {
    return { isCertain: true, read: ({ file }) => reading(root, file) };
  }
  const isMarked = typeof type === 'string' && type.startsWith('google.api.');
  return isMarked ? { unreadable: 'its type is not google.api.Service' } : undefined;
}

function reading(root: JsonNode, file: string): SourceReading {
  const apis = readServiceConfig(root);
  const name = `${baseName(file)}.yaml`;
  const print = (): string => printServiceConfig(pruneServiceConfig(root));
  return { parts: [{ apis, name, qualifier: packageOf(apis), print }], documented: [] };
}

/** A document from the network is called by its address, whose query is no part of its name. */
function baseName(name: string): string {
  const file = /^https?:\/\//i.test(name) ? new URL(name).pathname : name;
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:ya?ml|json)$/i, '');
}

/** Packages of interfaces that many services take in (AIP-151, `google/api/service.proto`). */
const MIXINS = new Set(['google.cloud.location', 'google.iam.v1', 'google.longrunning']);

/**
 * The proto package, `cloud__redis__v1` of `google.cloud.redis.v1`. In googleapis' own layout only
 * the folder tells `redis/v1/redis_v1.yaml` and `redis/cluster/v1/redis_v1.yaml` apart.
 */
function packageOf(apis: readonly SourceApi[]): string {
  const [first] = apis
    .flatMap(({ protoPackages }) => protoPackages)
    .filter((name) => !MIXINS.has(name))
    .sort();
  return (first ?? '').replace(/^google\./, '').replaceAll('.', '__');
}
