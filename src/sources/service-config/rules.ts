import { compareText } from '../../model/compare-text.js';
import { METHOD_KINDS, type MethodKind, methodOf } from '../../model/methods.js';
import type { JsonNode } from '../document/json-node.js';
import { selects } from './selector.js';

/** The methods of `google/longrunning/operations.proto`, by the selectors of their rules. */
const SELECTORS: ReadonlyMap<string, MethodKind> = new Map(
  METHOD_KINDS.map((kind) => [`google.longrunning.Operations.${methodOf(kind).rpc}`, kind]),
);

/** One HTTP rule of `google.longrunning.Operations`, with its additional bindings. */
export interface OperationsRule {
  readonly selector: string;
  readonly kind: MethodKind;
  /** The rule itself, and each of its `additional_bindings`. */
  readonly bindings: readonly JsonNode[];
  readonly scopes: readonly string[] | undefined;
}

/** The rules for operations. Of several with the same selector the last one wins, as google.api has it. */
export function operationsRules(root: JsonNode): OperationsRule[] {
  const last = new Map<MethodKind, OperationsRule>();
  for (const rule of root.node('http')?.nodes('rules') ?? []) {
    const selector = rule.text('selector') ?? '';
    const kind = SELECTORS.get(selector);
    if (kind === undefined) continue;
    const bindings = [rule, ...rule.nodes('additional_bindings')];
    last.set(kind, { selector, kind, bindings, scopes: scopesOf(root, selector) });
  }
  return [...last.values()].sort((a, b) => compareText(a.kind, b.kind));
}

/** Interfaces that many services take in, whose rules say nothing of a service's own rpcs. */
const MIXINS = ['google.cloud.location.', 'google.iam.v1.', 'google.longrunning.'];

/** One HTTP rule of an rpc of the service itself, which takes the place of the rpc's annotation. */
export interface OwnRule extends Omit<OperationsRule, 'kind'> {}

/** The rules for rpcs of the service itself, of several with the same selector the last one, by selector. */
export function ownRules(root: JsonNode): OwnRule[] {
  const last = new Map<string, OwnRule>();
  for (const rule of root.node('http')?.nodes('rules') ?? []) {
    const selector = rule.text('selector') ?? '';
    if (selector === '' || MIXINS.some((mixin) => selector.startsWith(mixin))) continue;
    const bindings = [rule, ...rule.nodes('additional_bindings')];
    last.set(selector, { selector, bindings, scopes: scopesOf(root, selector) });
  }
  return [...last.values()].sort((a, b) => compareText(a.selector, b.selector));
}

/** The authentication rules that concern some method of operations or an own rpc, in their order. */
export function authenticationRules(root: JsonNode): JsonNode[] {
  const elements = [...SELECTORS.keys(), ...ownRules(root).map(({ selector }) => selector)];
  return authentication(root).filter((rule) => {
    const selector = rule.text('selector') ?? '';
    return elements.some((element) => selects(selector, element));
  });
}

function authentication(root: JsonNode): JsonNode[] {
  return root.node('authentication')?.nodes('rules') ?? [];
}

/** The scopes of the last rule that applies; undefined where none does. */
function scopesOf(root: JsonNode, element: string): string[] | undefined {
  const rule = authentication(root).findLast((r) => selects(r.text('selector') ?? '', element));
  const scopes = rule?.node('oauth')?.text('canonical_scopes');
  if (scopes === undefined) return undefined;
  return [...new Set(scopes.split(/[\s,]+/).filter((scope) => scope !== ''))].sort(compareText);
}
