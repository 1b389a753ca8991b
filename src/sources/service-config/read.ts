import { compareText } from '../../model/compare-text.js';
import type { SkippedMethod } from '../../model/operations-api.js';
import { isServerHost } from '../../model/server-url.js';
import type { BindingClaim, SourceApi } from '../../model/source-api.js';
import type { JsonNode } from '../document/json-node.js';
import { type RefusedBinding, ruleBinding } from './binding.js';
import { type OperationsRule, operationsRules } from './rules.js';

/**
 * Reads a service config (`google.api.Service`): one API for every version that its rules for
 * `google.longrunning.Operations` speak of. A config without such rules says nothing, even where
 * `apis` names the mixin.
 */
export function readServiceConfig(root: JsonNode): SourceApi[] {
  const host = root.text('name') ?? '';
  if (!isServerHost(host)) {
    root.log.error(
      'LRO-CONFIG-NAME',
      root.at('name'),
      'the service has no name, which is its host',
      'Correct the document, or fetch it again',
    );
    return [];
  }
  const versions = new Map<string, BindingClaim[]>();
  const refused: { rule: OperationsRule; binding: RefusedBinding }[] = [];
  for (const rule of operationsRules(root)) {
    for (const node of rule.bindings) {
      const binding = ruleBinding(node, rule);
      if ('code' in binding) refused.push({ rule, binding });
      else claimsOf(versions, binding.version).push(binding.claim);
    }
  }
  const facts = configFacts(root);
  const skipped = refused.map(({ rule, binding }) => skippedMethod(root, rule, binding));
  if (versions.size === 0) reportUnversioned(root, skipped);
  return [...versions]
    .sort(([a], [b]) => compareText(a, b))
    .map(
      ([version, claims], i): SourceApi => ({
        source: 'service-config',
        file: root.log.file,
        host,
        version,
        ...facts,
        claims,
        // What has no version is the document's, and told once.
        skipped: i === 0 ? skipped : [],
        schemas: {},
        payloadSchemas: [],
        complete: true,
      }),
    );
}

function claimsOf(versions: Map<string, BindingClaim[]>, version: string): BindingClaim[] {
  const claims = versions.get(version) ?? [];
  versions.set(version, claims);
  return claims;
}

function configFacts(
  root: JsonNode,
): Pick<SourceApi, 'title' | 'documentation' | 'protoTypes' | 'protoPackages'> {
  const title = root.text('title');
  const documentation = root.node('publishing')?.address('documentation_uri');
  const packages = names(root, 'apis').map((api) =>
    api.slice(0, Math.max(0, api.lastIndexOf('.'))),
  );
  return {
    ...(title === undefined ? {} : { title }),
    ...(documentation === undefined ? {} : { documentation }),
    protoTypes: sorted(names(root, 'types')),
    protoPackages: sorted(packages.filter((name) => name !== '')),
  };
}

function names(root: JsonNode, member: string): string[] {
  return root.nodes(member).flatMap((node) => node.text('name') ?? []);
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareText);
}

function skippedMethod(
  root: JsonNode,
  rule: OperationsRule,
  binding: RefusedBinding,
): SkippedMethod {
  const { httpMethod, path, code, reason, pointer } = binding;
  const evidence = { source: 'service-config', file: root.log.file, pointer } as const;
  return { id: rule.selector, httpMethod, path, code, reason, evidence };
}

function reportUnversioned(root: JsonNode, skipped: readonly SkippedMethod[]): void {
  for (const { code, reason, path, evidence } of skipped) {
    root.log.warn(
      code,
      evidence.pointer,
      `"${path}" is skipped: ${reason}`,
      'Nothing is to be done',
    );
  }
}
