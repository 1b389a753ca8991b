import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** The origin of a server that answers so, up to the end of the test. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves texts by path, redirects where a text is a path; counts what is asked for. */
export async function site(texts: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const origin = await serve((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const text = texts[path];
    if (text === undefined) response.writeHead(404).end();
    else if (/^(?:https?:|\/)/.test(text)) response.writeHead(302, { location: text }).end();
    else response.end(text);
  });
  return { origin, asked };
}

export function directory(
  ...items: readonly (readonly [name: string, address: unknown])[]
): string {
  return JSON.stringify({
    kind: 'discovery#directoryList',
    items: items.map(([name, discoveryRestUrl]) => ({ name, discoveryRestUrl })),
  });
}
