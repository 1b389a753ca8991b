import type { Kind } from '../packages/published-api.js';

/** A request as a client handed it to `fetch`. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface Client {
  readonly [kind: string]: (request: object) => PromiseLike<unknown> | AsyncIterable<unknown>;
}

interface Built {
  readonly scopes: readonly string[];
  readonly Client: new (options: object) => Client;
}

/** A package as it was built for publication. */
export async function importBuilt(specifier: string): Promise<Built> {
  const { scopes, ...members } = await import(specifier);
  const clients = Object.entries(members).filter(([name]) => name.endsWith('OperationsClient'));
  if (clients.length !== 1) throw new Error(`${specifier} exports ${clients.length} clients`);
  return { scopes, Client: clients[0]?.[1] as Built['Client'] };
}

/** The only request that a call of a built client sends. */
export async function sentRequest(
  specifier: string,
  kind: Kind,
  request: object,
): Promise<SentRequest> {
  const { Client } = await importBuilt(specifier);
  const sent: SentRequest[] = [];
  const client = new Client({
    fetch: async (url: string, { method, headers, body }: RequestInit) => {
      sent.push({
        method: method ?? '',
        url,
        headers: Object.fromEntries(new Headers(headers)),
        body,
      });
      return Response.json({ name: 'operations/any' });
    },
  });
  const call = client[kind]?.(request);
  if (call === undefined) throw new Error(`${specifier} has no ${kind}`);
  if (Symbol.asyncIterator in call) for await (const _ of call);
  else await call;
  if (sent.length !== 1) throw new Error(`${specifier} sent ${sent.length} requests`);
  return sent[0] as SentRequest;
}
