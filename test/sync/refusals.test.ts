import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../src/diagnostics/diagnostic.js';
import { gather } from '../../src/sync/gather.js';
import { temporary } from '../temporary.js';
import { directory, serve } from './site.js';

/** What stops a run that is to read this, or the first thing that it could not read. */
async function refusalOf(from: string) {
  const specs = join(await temporary(), 'specs');
  await mkdir(specs);
  try {
    return (await gather([from], specs, [])).diagnostics[0];
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostic;
    throw error;
  }
}

describe('a server that wants credentials', () => {
  const denying = (status: number) => serve((_, response) => response.writeHead(status).end());

  it.each([401, 403])('is told with the option that gives them: %i', async (status) => {
    expect(await refusalOf(`${await denying(status)}/openapi.json`)).toMatchObject({
      code: 'LRO-INPUT-READ',
      message: `the server answers ${status}`,
      help: "Give credentials that it takes with --header 'authorization: Bearer …', or save the document and name its file",
    });
  });

  it.each([404, 501])('is none that answers %i', async (status) => {
    const refusal = await refusalOf(`${await denying(status)}/openapi.json`);
    expect(refusal?.help).not.toContain('--header');
  });

  it('and that others lead to gets none, which is said', async () => {
    const other = await denying(403);
    const redirecting = await serve((_, response) =>
      response.writeHead(302, { location: `${other}/x` }).end(),
    );
    const listing = await serve((_, response) =>
      response.end(directory(['library', `${other}/x`])),
    );
    const alone = (origin: string) => `what --header gives goes to ${origin} alone`;
    expect(await refusalOf(`${redirecting}/d`)).toMatchObject({
      message: `the server answers 403, to which ${redirecting} redirects; ${alone(redirecting)}`,
    });
    const listed = await refusalOf(`${listing}/apis`);
    expect(listed).toMatchObject({ message: `the server answers 403; ${alone(listing)}` });
    expect(listed?.help).not.toContain('--header');
  });
});

describe('an address', () => {
  it.each([
    ['ftp://u:secret@files.example.com/a.yaml', 'ftp://files.example.com/a.yaml', 'ftp:'],
    ['s3://bucket/a.yaml', 's3://bucket/a.yaml', 's3:'],
    ['git+ssh://git.example.com/a', 'git+ssh://git.example.com/a', 'git+ssh:'],
  ])('of another kind is no missing file: %s', async (from, file, scheme) => {
    expect(await refusalOf(from)).toMatchObject({
      code: 'LRO-INPUT-URL',
      message: `documents are not read from addresses that begin with ${scheme}`,
      help: expect.stringMatching(/^Give one that begins with https:\/\//),
      file,
    });
  });

  it.each(['nowhere.yaml', 'C:/nowhere.yaml'])('is none: %s', async (from) => {
    expect(await refusalOf(from)).toMatchObject({ code: 'LRO-INPUT-MISSING', file: from });
  });
});
