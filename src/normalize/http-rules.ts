import type { SkippedMethod } from '../model/operations-api.js';
import { own } from '../model/own.js';
import { printPathTemplate } from '../model/path-template.js';
import type { Schemas } from '../model/schema.js';
import type { BindingClaim, HttpRuleClaim, SourceApi, StartClaim } from '../model/source-api.js';
import { jsonNameOf } from '../sources/proto/json-name.js';
import { methodBody, partOfAnswer } from '../sources/proto/method-claim.js';
import { boundRequest } from '../sources/schemas/bound-request.js';

/**
 * What service configs say of how rpcs are called, in the place of the annotations that protos have for
 * them: `google/api/http.proto` has it so. Of several configs the one that wins counts.
 */
export function withHttpRules(sources: readonly SourceApi[]): readonly SourceApi[] {
  const rules = new Map<string, HttpRuleClaim>();
  for (const { httpRules = [] } of [...sources].reverse())
    for (const rule of httpRules) rules.set(rule.selector, rule);
  if (rules.size === 0) return sources;
  const protos = sources.filter(({ source }) => source === 'proto');
  const bound = new Map(
    protos.flatMap((proto) =>
      [...(proto.starts ?? []), ...(proto.unbound ?? [])].flatMap((claim) => {
        const rule = rules.get(claim.rpc ?? '');
        return rule === undefined ? [] : [[rule, boundStart(claim, rule, proto)] as const];
      }),
    ),
  );
  return sources.map((source) => {
    if (source.source === 'proto') return overridden(source, rules, bound);
    const its = (source.httpRules ?? []).filter((rule) => rules.get(rule.selector) === rule);
    if (its.length === 0) return source;
    const starts = its.flatMap((rule) => bound.get(rule)?.claim ?? []);
    const methods = its.map((rule) => boundMethods(rule, protos));
    const skipped = [...its.flatMap((rule) => bound.get(rule) ?? []), ...methods]
      .flatMap(({ refused }) => refused)
      .map((one) => ({
        ...one,
        evidence: { ...one.evidence, source: source.source, file: source.file },
      }));
    return {
      ...source,
      claims: [...source.claims, ...methods.flatMap(({ claims }) => claims)],
      ...(starts.length > 0 && { starts }),
      skipped: [...source.skipped, ...skipped],
    };
  });
}

/** What protos say that have another word for how some of their rpcs are called. */
function overridden(
  proto: SourceApi,
  rules: ReadonlyMap<string, HttpRuleClaim>,
  bound: ReadonlyMap<HttpRuleClaim, BoundStart>,
): SourceApi {
  const isRuled = ({ rpc = '' }: { readonly rpc?: string }): boolean => rules.has(rpc);
  const { starts = [], unbound = [] } = proto;
  const ruled = [...starts, ...unbound].filter(isRuled);
  const startIds = new Set(ruled.map(({ rpc }) => rpc));
  const schemas = ruled.map(({ rpc = '' }) => {
    const rule = rules.get(rpc);
    return (rule && bound.get(rule)?.schemas) ?? {};
  });
  return {
    ...proto,
    claims: proto.claims.filter((claim) => !isRuled(claim)),
    starts: [
      ...starts.filter((start) => !isRuled(start)),
      ...ruled.map((start) => ({ ...start, isOverridden: true })),
    ],
    unbound: unbound.filter((start) => !isRuled(start)),
    // A stream is none of what a rule makes a request of.
    skipped: proto.skipped.filter(
      ({ id, kind }) => !(rules.has(id) && (kind !== undefined || startIds.has(id))),
    ),
    schemas: Object.assign({}, proto.requests, proto.schemas, ...schemas),
  };
}

type RuleBinding = HttpRuleClaim['bindings'][number];

function skipped(
  { selector: id }: HttpRuleClaim,
  { httpMethod, template, pointer }: RuleBinding,
  reason: string,
): SkippedMethod {
  return {
    ...{ id, httpMethod, path: printPathTemplate(template), code: 'LRO-PROTO-HTTP', reason },
    evidence: { source: 'service-config', file: '', pointer },
  };
}

interface BoundStart {
  /** None where no HTTP request can be made of it. */
  readonly claim?: StartClaim;
  readonly schemas: Schemas;
  readonly refused: readonly SkippedMethod[];
}

/** The start that a rule makes of an rpc. */
function boundStart(start: StartClaim, rule: HttpRuleClaim, proto: SourceApi): BoundStart {
  const { isOverridden: _, request: message, jsonNames = {}, answers = [''], ...said } = start;
  const request = {
    message,
    schemaOf: (name: string) => own(proto.schemas, name) ?? own(proto.requests ?? {}, name),
    jsonPath: ([first = '', ...rest]: readonly string[]) =>
      [own(jsonNames, first) ?? jsonNameOf(first), ...rest.map(jsonNameOf)].join('.'),
  };
  const [first, ...more] = rule.bindings.filter((binding) => {
    return answers.includes(binding.responseBody ?? '');
  });
  const found = first && boundRequest(request, first.template, first.body);
  const bound = found === undefined || 'reason' in found ? undefined : found;
  const refused: SkippedMethod[] = (rule.refused ?? []).map((one) =>
    first === undefined ? { ...one, isStart: true } : one,
  );
  const skip = (binding: RuleBinding, reason: string) =>
    refused.push({
      ...skipped(rule, binding, reason),
      ...(bound === undefined && { isStart: true }),
    });
  for (const binding of rule.bindings) {
    const part = binding.responseBody ?? '';
    if (answers.includes(part)) continue;
    skip(binding, partOfAnswer(binding.responseBody) ?? 'what it returns is no operation');
  }
  if (first === undefined || found === undefined) return { schemas: {}, refused };
  if ('reason' in found) {
    skip(first, found.reason);
    return { schemas: {}, refused };
  }
  const bindings = [first, ...more].filter((binding) => {
    if (binding.body === first.body) return true;
    skip(binding, 'its body is another one than that of the first request of the method');
    return false;
  });
  const { body, queryParameters, schemas } = found;
  const claim = {
    ...said,
    bindings: bindings.map(({ httpMethod, template }) => ({ httpMethod, template })),
    ...{ body, queryParameters, pointer: first.pointer },
    ...(rule.scopes && { scopes: rule.scopes }),
  };
  return { claim, schemas, refused };
}

interface BoundMethods {
  readonly claims: readonly BindingClaim[];
  readonly refused: readonly SkippedMethod[];
}

/** The methods on operations that a rule makes of rpcs of the service itself. */
function boundMethods(rule: HttpRuleClaim, protos: readonly SourceApi[]): BoundMethods {
  const { selector } = rule;
  const claimed = protos.flatMap(({ claims }) => claims).find(({ rpc }) => rpc === selector);
  // One without an annotation is among those that are skipped.
  const unbound = protos.flatMap((proto) => proto.skipped).find(({ id }) => id === selector);
  const kind = claimed?.kind ?? unbound?.kind;
  if (kind === undefined) return { claims: [], refused: [] };
  const scopes = rule.scopes ?? claimed?.scopes;
  const claims: BindingClaim[] = [];
  const refused = [...(rule.refused ?? [])];
  for (const binding of rule.bindings) {
    const { httpMethod, template, body, pointer } = binding;
    const part = partOfAnswer(binding.responseBody);
    if (part !== undefined) refused.push(skipped(rule, binding, part));
    else
      claims.push({
        ...{ kind, rpc: selector, httpMethod, template, pointer },
        ...methodBody(kind, body),
        ...(scopes && { scopes }),
        ...(claimed?.apiVersion !== undefined && { apiVersion: claimed.apiVersion }),
        ...(claimed?.deprecated && { deprecated: true }),
      });
  }
  return { claims, refused: refused.map((one) => ({ ...one, kind })) };
}
