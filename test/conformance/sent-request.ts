import type { Kind } from '../packages/published-api.js';

/** A request as a client handed it to `fetch`. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface BuiltClient {
  readonly [kind: string]: (request: object) => PromiseLike<unknown> | AsyncIterable<unknown>;
}

interface Built {
  readonly scopes: readonly string[];
  readonly Client: new (options: object) => BuiltClient;
  readonly InvalidNameError: new (...args: never[]) => Error;
}

/** A package as it was built for publication. */
export async function importBuilt(specifier: string): Promise<Built> {
  const { scopes, InvalidNameError, ...members } = await import(specifier);
  const clients = Object.entries(members).filter(([name]) => name.endsWith('OperationsClient'));
  if (clients.length !== 1) throw new Error(`${specifier} exports ${clients.length} clients`);
  return { scopes, InvalidNameError, Client: clients[0]?.[1] as Built['Client'] };
}

/** Calls a method of a client, and takes the first of what a list has. */
export async function call(client: BuiltClient, kind: Kind, request: object): Promise<void> {
  const result = client[kind]?.(request);
  if (result === undefined) throw new Error(`there is no ${kind}`);
  if (!(Symbol.asyncIterator in result)) await result;
  else for await (const _ of result) return;
}

/**
 * The only request that a call of a built client sends.
 *
 * @param endpoint what a user names instead of the client's own choice.
 */
export async function sentRequest(
  specifier: string,
  kind: Kind,
  request: object,
  endpoint?: string,
): Promise<SentRequest> {
  const { Client } = await importBuilt(specifier);
  const sent: SentRequest[] = [];
  const client = new Client({
    ...(endpoint !== undefined && { endpoint }),
    fetch: async (url: string, { method, headers, body }: RequestInit) => {
      const given = Object.fromEntries(new Headers(headers));
      sent.push({ method: method ?? '', url, headers: given, body });
      return Response.json({ name: 'operations/any' });
    },
  });
  await call(client, kind, request);
  const [only, ...more] = sent;
  if (only === undefined || more.length > 0) {
    throw new Error(`${specifier} sent ${sent.length} requests`);
  }
  return only;
}
