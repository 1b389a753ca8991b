import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { generate } from '../../src/generate/generate.js';
import type { StatedFacts } from '../../src/sources/stated-facts.js';
import { sync } from '../../src/sync/sync.js';
import { ROOT, temporary } from '../cli/lrogen.js';

/**
 * A client of a document and its starts, against a server that answers with these objects, the last one for
 * ever; a POST or a PATCH is answered with what is `posted`, an empty object by default. A body that is not what the
 * server `takes` is answered with 415, as strict servers do.
 */
export async function calledClient(
  document: object,
  stated: StatedFacts,
  answers: object[],
  {
    path = 'library/v1',
    posted = {},
    options = {},
    takes = 'application/json',
  }: {
    readonly path?: string;
    readonly posted?: object;
    readonly options?: object;
    readonly takes?: string;
  } = {},
) {
  const root = await temporary();
  const [from, specs, out] = [join(root, 'own.json'), join(root, 'specs'), join(root, 'generated')];
  await writeFile(from, JSON.stringify(document));
  const synced = await sync({ specs, from: [from], stated });
  // The specs that are kept tell what was stated.
  const made = await generate({ specs, out });
  expect([...synced.diagnostics, ...made.diagnostics]).toEqual([]);
  await mkdir(join(root, 'node_modules/@lrogen'), { recursive: true });
  await symlink(join(ROOT, 'src/runtime'), join(root, 'node_modules/@lrogen/runtime'));
  const asked: string[] = [];
  const sent: IncomingHttpHeaders[] = [];
  const server = createServer(({ method, url, headers }, response) => {
    asked.push(`${method} ${url}`);
    sent.push(headers);
    const isPosted = method === 'POST' || method === 'PATCH';
    const answer = isPosted ? posted : answers.length > 1 ? answers.shift() : answers[0];
    response.setHeader('content-type', 'application/json');
    if ((headers['content-type'] ?? takes) !== takes) response.statusCode = 415;
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const module = await import(join(out, path, 'index.js'));
  const name = Object.keys(module).find((one) => one.endsWith('OperationsClient')) ?? '';
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new module[name]({ endpoint, sleep: async () => {}, ...options });
  const starts = await import(join(out, path, 'starts.js')).catch(() => ({}));
  return { client, asked, sent, starts };
}
