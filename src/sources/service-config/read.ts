import { packageVersion, versionOf } from '../../model/collection.js';
import { compareText } from '../../model/compare-text.js';
import type { SkippedMethod } from '../../model/operations-api.js';
import { isServerHost } from '../../model/server-url.js';
import type { BindingClaim, HttpRuleClaim, SourceApi } from '../../model/source-api.js';
import type { JsonNode } from '../document/json-node.js';
import { ownBinding, type RefusedBinding, ruleBinding } from './binding.js';
import { type OperationsRule, type OwnRule, operationsRules, ownRules } from './rules.js';

/** What the rules of one version say. */
interface VersionRules {
  readonly claims: BindingClaim[];
  readonly httpRules: HttpRuleClaim[];
}

/**
 * Reads a service config (`google.api.Service`): one API for every version that its rules for
 * `google.longrunning.Operations`, or for rpcs of its own, speak of. A config without such rules says
 * nothing, even where `apis` names the mixin.
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
  const versions = new Map<string, VersionRules>();
  const refused: { rule: OperationsRule; binding: RefusedBinding }[] = [];
  for (const rule of operationsRules(root)) {
    for (const node of rule.bindings) {
      const binding = ruleBinding(node, rule);
      if ('code' in binding) refused.push({ rule, binding });
      else rulesOf(versions, binding.version).claims.push(binding.claim);
    }
  }
  for (const rule of ownRules(root)) {
    const { version, claim } = ownRule(root, rule);
    if (version !== undefined) rulesOf(versions, version).httpRules.push(claim);
  }
  const facts = configFacts(root);
  const skipped = refused.map(({ rule, binding }) => skippedMethod(root, rule, binding));
  if (versions.size === 0) reportUnversioned(root, skipped);
  return [...versions]
    .sort(([a], [b]) => compareText(a, b))
    .map(
      ([version, { claims, httpRules }], i): SourceApi => ({
        source: 'service-config',
        file: root.log.file,
        host,
        version,
        ...facts,
        claims,
        ...(httpRules.length > 0 && { httpRules }),
        // What has no version is the document's, told once, and of each version that has no rule beside it.
        skipped: i === 0 || claims.length === 0 ? skipped : [],
        schemas: {},
        payloadSchemas: [],
        // One that has no rule for operations leaves those that the protocol itself has.
        complete: claims.length > 0,
      }),
    );
}

function rulesOf(versions: Map<string, VersionRules>, version: string): VersionRules {
  const rules = versions.get(version) ?? { claims: [], httpRules: [] };
  versions.set(version, rules);
  return rules;
}

function ownRule(
  root: JsonNode,
  rule: OwnRule,
): { readonly version: string | undefined; readonly claim: HttpRuleClaim } {
  const { selector, scopes } = rule;
  const said = rule.bindings.map(ownBinding);
  const bindings = said.filter((binding) => 'template' in binding);
  const refused = said.flatMap((binding) =>
    'code' in binding ? [skippedMethod(root, rule, binding)] : [],
  );
  return {
    version: versionOfRule(rule, bindings),
    claim: {
      ...{ selector, bindings },
      ...(refused.length > 0 && { refused }),
      ...(scopes && { scopes }),
    },
  };
}

/** The version of an rpc, as protos have it: that of its package, else the one that its path begins with. */
function versionOfRule(
  { selector }: OwnRule,
  bindings: HttpRuleClaim['bindings'],
): string | undefined {
  const named = packageVersion(selector.split('.').slice(0, -2).join('.'));
  return named ?? bindings.map(({ template }) => versionOf(template)).find((one) => one);
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
  rule: Pick<OperationsRule, 'selector'>,
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
