import { printFacts } from '../../model/print-json.js';
import type { JsonNode } from '../document/json-node.js';
import {
  NOTHING,
  type Recognition,
  type SourceReader,
  type SourceReading,
} from '../source-reader.js';
import { discoveryKind } from './kind.js';
import { pruneDiscovery } from './prune.js';
import { readDiscovery } from './read.js';

/** Google API Discovery documents. */
export const discovery: SourceReader = {
  ...discoveryKind,
  recognise: (content) => (content.form === 'object' ? recognise(content.root) : undefined),
};

/** What only Discovery documents have, so that one with an unusable rest is known to be broken. */
const MARKS = ['discoveryVersion', 'rootUrl', 'servicePath'];

function recognise(root: JsonNode): Recognition | undefined {
  const kind = root.value('kind');
  const found = (isCertain: boolean): Recognition => ({ isCertain, read: () => reading(root) });
  if (kind === 'discovery#restDescription') return found(true);
  if (kind === 'discovery#directoryList') {
    const unreadable = 'it is a directory of APIs, which names documents and holds none';
    return { unreadable, isOther: true };
  }
  if (kind === undefined && ['rootUrl', 'name', 'version'].every((member) => root.has(member))) {
    return found(false);
  }
  const isMarked =
    MARKS.some((member) => root.has(member)) ||
    (typeof kind === 'string' && kind.startsWith('discovery#'));
  return isMarked ? { unreadable: 'it is no whole Discovery document' } : undefined;
}

function reading(root: JsonNode): SourceReading {
  const read = readDiscovery(root);
  if (read === undefined) return NOTHING;
  const { api, document } = read;
  const name = `${api.service}.${api.version}.json`;
  const print = (): string => printFacts(pruneDiscovery(document));
  return { parts: [{ apis: [api], name, print }], documented: [] };
}
