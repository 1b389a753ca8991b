import { dump } from 'js-yaml';
import { compareText } from '../../model/compare-text.js';
import { hasInvisible, printJson } from '../../model/print-json.js';
import { factsObject, plainFacts } from '../document/facts.js';
import type { JsonNode, JsonObject } from '../document/json-node.js';
import { authenticationRules, operationsRules, ownRules } from './rules.js';

const PATTERN = ['body', 'delete', 'get', 'patch', 'post', 'put', 'response_body'];

/** The config's facts about operations: what `readServiceConfig` needs to say the same of it. */
export function pruneServiceConfig(root: JsonNode): JsonObject {
  const rules = [...operationsRules(root), ...ownRules(root)];
  const http = rules.map(({ selector, bindings: [rule, ...additional] }) =>
    factsObject([
      ['selector', selector],
      ...(rule === undefined ? [] : bindingFacts(rule)),
      ['additional_bindings', additional.length === 0 ? undefined : objects(additional)],
    ]),
  );
  const authentication = authenticationRules(root).map((rule) => {
    const oauth = rule.node('oauth');
    return factsObject([
      ...plainFacts(rule, ['selector']),
      ['oauth', oauth && factsObject(plainFacts(oauth, ['canonical_scopes']))],
    ]);
  });
  const publishing = root.node('publishing');
  const facts = factsObject([
    ...plainFacts(root, ['name', 'title', 'type']),
    ['apis', named(root, 'apis')],
    ['authentication', { rules: authentication.filter((rule) => rule !== undefined) }],
    ['http', { rules: http.filter((rule) => rule !== undefined) }],
    ['publishing', publishing && factsObject(plainFacts(publishing, ['documentation_uri']))],
    ['types', named(root, 'types')],
  ]);
  return facts ?? {};
}

/**
 * YAML as it is kept: one line a value, no anchors, LF. One with invisible characters is written as
 * JSON, which is YAML too, and has escapes for them.
 */
export function printServiceConfig(config: JsonObject): string {
  const text = dump(config, { lineWidth: -1, noRefs: true });
  return hasInvisible(text) ? printJson(config) : text;
}

function bindingFacts(binding: JsonNode): ReturnType<typeof plainFacts> {
  const custom = binding.node('custom');
  return [
    ...plainFacts(binding, PATTERN),
    ['custom', custom && factsObject(plainFacts(custom, ['kind', 'path']))],
  ];
}

function objects(bindings: readonly JsonNode[]): JsonObject[] {
  return bindings.map((binding) => factsObject(bindingFacts(binding)) ?? {});
}

function named(root: JsonNode, member: string): JsonObject[] | undefined {
  const names = root.nodes(member).flatMap((node) => node.text('name') ?? []);
  if (names.length === 0) return undefined;
  return [...new Set(names)].sort(compareText).map((name) => ({ name }));
}
