import { isVersion, versionOf } from '../../model/collection.js';
import { compareText } from '../../model/compare-text.js';
import { isJsonObject, JsonNode, type JsonObject } from '../document/json-node.js';
import type { OperationsMethods } from '../operations/operations-methods.js';
import type { OpenApiMethod } from './operation.js';

/** What to do where nothing tells an API's version. */
export const STATE_VERSION =
  'Give it with --api-version, such as v1, or as "version" of the API in the settings';

/** Where a document states the version of its API, whatever that of the document itself is. */
export const API_VERSION = 'x-apiVersion';

type Operations = Pick<OperationsMethods<OpenApiMethod>, 'bound' | 'skipped'>;

/**
 * The versions of the API that a document is of: the one that is stated, else those of its paths, else the
 * document's own. None where nothing tells one.
 */
export function apiVersions(root: JsonNode, operations: Operations, stated?: string): string[] {
  const said = stated ?? statedVersion(root);
  if (said !== undefined) return [said];
  const inPaths = pathVersions(operations);
  if (inPaths.length > 0) return inPaths;
  const own = documentVersion(root);
  return own === undefined ? [] : [own];
}

/** The version that a document tells beside its paths. */
export function toldVersion(root: JsonNode): string | undefined {
  return statedVersion(root) ?? documentVersion(root);
}

/** The versions that the paths of operations begin with, those that are skipped too. Sorted. */
function pathVersions({ bound, skipped }: Operations): string[] {
  const versions = [...bound, ...skipped].flatMap(
    ({ method: { template } }) => (template && versionOf(template)) ?? [],
  );
  return [...new Set(versions)].sort(compareText);
}

/** The version that the document states as its API's, and not only as its own. */
function statedVersion(root: JsonNode): string | undefined {
  const info = root.node('info');
  const stated = info?.text(API_VERSION);
  if (stated !== undefined && stated !== '') return stated;
  const version = info?.text('version');
  return version !== undefined && isVersion(version) && /^[av-z]|^beta/.test(version)
    ? version
    : undefined;
}

/**
 * The API's version where only the document's own is left: `v2` of `2`, `2.0.0` and `v2.1.3`; a date, and
 * what is no number of releases (`v0.2b`), as it is. Undefined for "version not set" and the like.
 */
function documentVersion(root: JsonNode): string | undefined {
  const text = root.node('info')?.text('version')?.trim().toLowerCase() ?? '';
  const [, major] = /^v?(\d{1,3})(?:\.\d+)*(?:[-+][a-z0-9.+-]*)?$/.exec(text) ?? [];
  if (major !== undefined) return `v${major}`;
  return isVersion(text) ? text : undefined;
}

/** A document whose versions are texts: YAML takes `2.0` for a number, where nobody has put quotes around it. */
export function withVersionTexts(root: JsonNode): JsonNode {
  const changed = textsOf(textsOf(root.object, 'openapi', 1), 'swagger', 1);
  const { info } = changed;
  const all = isJsonObject(info) ? { ...changed, info: textsOf(info, 'version') } : changed;
  return new JsonNode(all, '', root.log);
}

function textsOf(object: JsonObject, member: string, digits?: number): JsonObject {
  const value = object[member];
  if (typeof value !== 'number') return object;
  const isWhole = Number.isInteger(value) && digits !== undefined;
  return { ...object, [member]: isWhole ? value.toFixed(digits) : String(value) };
}
