import type { NetworkGuard } from './network-guard.js';

/** What is used of an answer of `fetch`. */
export type Answer = Pick<Response, 'ok' | 'status' | 'headers'> & {
  readonly body: (AsyncIterable<Uint8Array> & { cancel(): Promise<void> }) | null;
};

/** What is used of `fetch`. */
export type Ask = (
  address: URL,
  options: {
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
    readonly headers?: Readonly<Record<string, string>>;
  },
) => Promise<Answer>;

/**
 * Sends headers along, which may hold credentials: to one origin, and neither to where that redirects
 * nor to what a directory lists elsewhere.
 *
 * @param origin `https://api.example.com`
 */
export function withHeaders(
  ask: Ask,
  headers: Readonly<Record<string, string>>,
  origin: string,
): Ask {
  return (address, options) =>
    ask(
      address,
      address.origin === origin
        ? { ...options, headers: { ...options.headers, ...headers } }
        : options,
    );
}

/** The network, as far as a guard lets one reach it. */
export interface Network {
  readonly ask: Ask;
  /** Ends the connections that are kept open for more. */
  close(): Promise<void>;
}

/**
 * `fetch` as undici has it, for the one of Node.js tells nobody to which addresses it connects. It is loaded only
 * where something is fetched.
 */
export async function openNetwork({ lookup }: NetworkGuard): Promise<Network> {
  const { Agent, fetch } = await import('undici');
  const dispatcher = new Agent({ connect: { lookup } });
  return {
    ask: (address, options) => fetch(address, { ...options, dispatcher }),
    close: () => dispatcher.destroy(),
  };
}
