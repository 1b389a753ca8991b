import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PackedPackage } from '../../src/registry/pack.js';

/** A small registry on loopback that has some packages, and keeps what it is asked and sent. */
export interface Served {
  readonly url: string;
  /** `PUT /@lrogen%2ffile token` */
  readonly seen: string[];
  readonly sent: { readonly 'dist-tags': Record<string, string> }[];
  close(): void;
}

/**
 * @param integrity what it says of each tarball, in the place of the truth; it has none of these then.
 * @param unpublished versions that each package had once.
 */
export async function serve(
  packages: readonly PackedPackage[],
  integrity?: string,
  unpublished: readonly string[] = [],
): Promise<Served> {
  const seen: string[] = [];
  const sent: Served['sent'] = [];
  /** What was sent without files: what the registry tells from then on. */
  const told = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    seen.push(`${request.method} ${path} ${request.headers.authorization ?? 'nobody'}`);
    let body = '';
    for await (const part of request) body += part;
    if (request.method === 'PUT') {
      const document = JSON.parse(body);
      sent.push(document);
      if (document._attachments === undefined) told.set(`/${document.name}`, body);
      response.writeHead(201).end('{}');
      return;
    }
    const found = packages.find(({ manifest: { name } }) => path.startsWith(`/${name}`));
    const changed = told.get(path.replace(/\?.*/, ''));
    if (changed !== undefined) response.end(changed);
    else if (found === undefined) response.writeHead(404).end('{}');
    else if (path.endsWith('.tgz')) {
      if (integrity === undefined) response.end(found.tarball);
      else response.writeHead(403).end('{}');
    } else {
      const { name, version } = found.manifest;
      const dist = {
        tarball: `http://${request.headers.host}/${name}/-/x.tgz`,
        integrity: integrity ?? found.integrity,
      };
      const versions = { [version]: { ...found.manifest, dist } };
      const time = Object.fromEntries(
        ['created', 'modified', version, ...unpublished].map((one) => [
          one,
          '2026-01-01T00:00:00Z',
        ]),
      );
      response.end(JSON.stringify({ name, 'dist-tags': { latest: version }, versions, time }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { seen, sent, url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
