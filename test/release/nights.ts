import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CORPUS } from '../corpus.js';

/** Documents that are broken on the second night: each way twice. */
export const BROKEN = new Map<string, string>([
  ...['batch.v1', 'workflows.v1'].map((api) => [api, 'truncated'] as const),
  ...['memcache.v1', 'tpu.v2'].map((api) => [api, 'HTML'] as const),
  ...['looker.v1', 'ids.v1'].map((api) => [api, 'delisted'] as const),
  ...['vision.v1', 'eventarc.v1'].map((api) => [api, 'other'] as const),
  ...['iam.v2', 'notebooks.v2'].map((api) => [api, 'older'] as const),
]);
/** Services beside the broken ones: some that changed in every way, some that did not. */
const SERVICES = [
  ...['file', 'privateca', 'osconfig', 'networkmanagement', 'backupdr', 'redis', 'apikeys'],
  ...['artifactregistry', 'dataproc', 'securitycenter', 'looker', 'config'],
];
const DATES = ['2024-07', '2026-08'] as const;

/** Documents of both dates by API, `file.v1`. */
export type Documents = readonly ReadonlyMap<string, string>[];

/** Undefined where the corpus is not there. */
export async function readDocuments(): Promise<Documents | undefined> {
  const wanted = new Set([...SERVICES, ...[...BROKEN.keys()].map(serviceOf)]);
  const read = DATES.map(async (date) => {
    const folder = join(CORPUS, 'discovery', date);
    const names = (await readdir(folder)).filter((name) => wanted.has(serviceOf(name)));
    const texts = names.map(
      async (name) => [name.slice(0, -5), await readFile(join(folder, name), 'utf8')] as const,
    );
    return new Map(await Promise.all(texts));
  });
  return Promise.all(read).catch(() => undefined);
}

/** What the second night lists no more: services, and versions of those that it lists. */
export function retiredNames([first = new Map(), second = new Map()]: Documents): Set<string> {
  const isListed = (api: string) => second.has(api) && BROKEN.get(api) !== 'delisted';
  const services = new Set([...second.keys()].filter(isListed).map(serviceOf));
  const gone = [...first.keys()].filter((api) => !isListed(api));
  return new Set(gone.map((api) => (services.has(serviceOf(api)) ? api : serviceOf(api))));
}

/** @param api `file.v1` or `file:v1`. */
export function serviceOf(api: string): string {
  return api.split(/[.:]/)[0] ?? '';
}

/** A Discovery directory on loopback, with its documents. */
export interface Nights {
  readonly address: string;
  /** The documents of the first date at 0, those of the second with some broken at 1, mended from 2 on. */
  night: number;
  /** What was asked for, and whether the answer was all of it: `file.v1 same`. */
  seen: string[];
  close(): void;
}

export async function serveNights(documents: Documents): Promise<Nights> {
  const busy = new Set(['redis.v1', 'config.v1']);
  const texts = () => documents[Math.min(nights.night, 1)] ?? new Map<string, string>();
  const server = createServer((request, response) => {
    const api = (request.url ?? '').slice(1);
    if (api === 'apis') {
      const listed = [...texts().keys()].filter(
        (name) => nights.night !== 1 || BROKEN.get(name) !== 'delisted',
      );
      response.end(JSON.stringify(directoryOf(listed, nights.address)));
      return;
    }
    if (nights.night === 1 && busy.delete(api)) {
      response.writeHead(429, { 'retry-after': '0' }).end();
      return;
    }
    const how = nights.night === 1 ? BROKEN.get(api) : undefined;
    const text = broken(texts().get(api) ?? '', how);
    const etag = `"${createHash('sha1').update(text).digest('hex')}"`;
    const condition = request.headers['if-none-match'];
    const is = condition === undefined ? 'all' : condition === etag ? 'same' : 'changed';
    nights.seen.push(`${api} ${is}`);
    response.setHeader('etag', etag);
    if (condition === etag) response.writeHead(304).end();
    else response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const nights: Nights = { address, night: 0, seen: [], close: () => server.close() };
  return nights;
}

function broken(text: string, how: string | undefined): string {
  if (how === 'truncated') return text.slice(0, text.length / 2);
  if (how === 'HTML') return '<!doctype html><html><body>Sorry.</body></html>';
  if (how === 'other') return text.replaceAll(/"name": "(vision|eventarc)"/g, '"name": "other"');
  if (how === 'older') return text.replace(/"revision": "\d+"/, '"revision": "20200101"');
  return text;
}

function directoryOf(apis: readonly string[], address: string): object {
  const items = apis.map((api) => {
    const [name = '', version] = api.split('.');
    return { id: `${name}:${version}`, name, version, discoveryRestUrl: `${address}/${api}` };
  });
  return { kind: 'discovery#directoryList', items };
}
