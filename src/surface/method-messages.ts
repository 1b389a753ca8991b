import type { OperationBinding, OperationsApi } from '../model/operations-api.js';
import { changedSchemas, reachableSchemas, type Schemas, schemaRef } from '../model/schema.js';
import { answerMessage } from './answer-message.js';
import { requestMessage, requestMessages } from './request-messages.js';
import { renamedSchemas } from './type-names.js';

/** Messages as operations hold them, and those that only requests of its methods take; none that only starts take. */
export function withoutStarts(api: OperationsApi): OperationsApi {
  const { schemas, bindings, payloads, starts } = api;
  const [answers, requests] = [answerMessage, requestMessage].map((change) =>
    changedSchemas(schemas, change),
  );
  const held = [
    ...bindings.flatMap(({ response }) => schemaNameOf(response)),
    ...payloads.map(({ schema }) => schema),
  ];
  const asked = bindings.flatMap(({ body }) => schemaNameOf(body));
  const started = starts.flatMap(({ body }) => schemaNameOf(body));
  const isHeld = reachableSchemas(answers ?? {}, held);
  const isAsked = reachableSchemas(requests ?? {}, asked);
  const isOther = reachableSchemas(schemas, [...held, ...asked, ...started]);
  const kept = Object.keys(schemas).flatMap((name) => {
    if (isHeld.has(name) || !isOther.has(name)) return [[name, answers?.[name] ?? {}] as const];
    return isAsked.has(name) ? [[name, requests?.[name] ?? {}] as const] : [];
  });
  return { ...api, schemas: Object.fromEntries(kept) };
}

/** What requests of the methods on operations take: messages by their types. */
export function askedMessages(
  { schemas, bindings }: OperationsApi,
  typeNames: ReadonlyMap<string, string>,
): Schemas {
  const asked = bindings.flatMap(({ body }) => schemaNameOf(body));
  const roots = asked.map((name) => schemaRef(typeNames.get(name) ?? name));
  return requestMessages(renamedSchemas(schemas, typeNames), roots);
}

function schemaNameOf(part: OperationBinding['body']): string[] {
  return typeof part === 'object' ? [part.schema] : [];
}
