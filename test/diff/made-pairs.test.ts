import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diff } from '../../src/diff/diff.js';
import { diffMarkdown } from '../../src/diff/diff-markdown.js';
import { ROOT, temporary } from '../cli/lrogen.js';
import type { Document } from './mutation.js';

const AUTH = 'https://www.googleapis.com/auth';
const OPERATION = '{location}/operations/{operation}';
const location = (d: Document) => d.resources.projects.resources.locations.resources;
const replaced = (d: Document, from: string, to: string): Document =>
  JSON.parse(JSON.stringify(d).replaceAll(from, to));

/** Real documents, changed as services change theirs, and what callers see of it: read, not computed. */
const PAIRS: readonly [
  name: string,
  api: string,
  change: (document: Document) => Document,
  want: string[],
][] = [
  [
    'a cancel is dropped',
    'datafusion.v1',
    (d) => delete location(d).operations.methods.cancel && d,
    ['major method DataFusionOperationsClient.cancel removed'],
  ],
  [
    'the host is another',
    'privateca.v1',
    (d) => replaced(d, 'https://privateca.', 'https://ca.'),
    ['major host api.host changed', 'major host api.mtlsHost changed'],
  ],
  [
    'operations belong to organizations instead of projects',
    'redis.v1',
    (d) =>
      replaced(
        d,
        '^projects/[^/]+/locations/[^/]+/operations/',
        '^organizations/[^/]+/locations/[^/]+/operations/',
      ),
    [
      `major collection RedisOperationsClient(projects/{project}/locations/${OPERATION}) renamed`,
      'major name form ProjectsLocationsOperationFields changed',
      'major name form ProjectsLocationsOperationName changed',
    ],
  ],
  [
    'a narrower scope takes the place of the one for all',
    'file.v1',
    (d) => replaced(d, `${AUTH}/cloud-platform"`, `${AUTH}/filestore"`),
    [
      `major scope scopes(${AUTH}/cloud-platform) removed`,
      `minor scope scopes(${AUTH}/filestore) added`,
    ],
  ],
  [
    'a field of metadata is of another type',
    'workflows.v1',
    (d) => {
      const seconds = { type: 'object', properties: { seconds: { type: 'string' } } };
      d.schemas.OperationMetadata.properties.createTime = seconds;
      return d;
    },
    ['major field OperationMetadata.createTime changed'],
  ],
  [
    'a start needs a parameter that it did not have',
    'file.v1',
    (d) => {
      const requestId = { type: 'string', location: 'query', required: true };
      location(d).instances.methods.create.parameters.requestId = requestId;
      return d;
    },
    ['major parameter CreateInstanceRequest.requestId added'],
  ],
  [
    'a start takes a parameter more',
    'file.v1',
    (d) => {
      const validateOnly = { type: 'boolean', location: 'query' };
      location(d).instances.methods.create.parameters.validateOnly = validateOnly;
      return d;
    },
    ['minor parameter CreateInstanceRequest.validateOnly added'],
  ],
  [
    'a version takes the place of another',
    'redis.v1',
    (d) => Object.assign(d, { version: 'v2', id: 'redis:v2' }),
    ['major api @lrogen/redis/v1 removed', 'minor api @lrogen/redis/v2 added'],
  ],
  [
    'folders have operations too',
    'batch.v1',
    (d) => {
      const methods = replaced(
        replaced(location(d).operations, 'projects.locations.operations', 'folders.operations'),
        '^projects/[^/]+/locations/[^/]+',
        '^folders/[^/]+',
      );
      d.resources.folders = { resources: { operations: methods } };
      return d;
    },
    [
      'major name form OperationNameFields.location widened',
      'major name form OperationNameFields.project widened',
      ...['cancel', 'delete', 'get'].map(
        (kind) =>
          `minor collection BatchOperationsClient.${kind}(folders/{folder}/operations/{operation}) added`,
      ),
      'minor collection BatchOperationsClient.list(folders/{folder}/operations) added',
      'minor name form FoldersOperationName added',
    ],
  ],
  ['only words are others', 'file.v1', (d) => Object.assign(d, { revision: '20991231' }), []],
];

it.each(PAIRS)('between two documents of one API: %s', async (_, api, change, want) => {
  const text = await readFile(join(ROOT, `specs/discovery/${api}.json`), 'utf8');
  const folder = await temporary();
  const texts = { before: text, after: JSON.stringify(change(JSON.parse(text))) };
  for (const [side, content] of Object.entries(texts)) {
    await mkdir(join(folder, side, 'discovery'), { recursive: true });
    await writeFile(join(folder, side, `discovery/${api}.json`), content);
  }
  const [from, to] = [join(folder, 'before'), join(folder, 'after')];
  const { apis } = await diff({ from, to, specs: from });
  const changes = apis.flatMap((one) => one.changes);
  expect(
    changes.map(
      ({ release, kind, symbol, change: word }) => `${release} ${kind} ${symbol} ${word}`,
    ),
  ).toEqual(want);
  const markdown = diffMarkdown(apis);
  for (const { symbol } of changes) expect(markdown).toContain(symbol);
});
