import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { OperationsApi } from '../../src/model/operations-api.js';
import { startRows } from '../../src/specs/start-row.js';
import { CORPUS, describeCorpus } from '../corpus.js';
import { publishedApis } from '../packages/published-api.js';
import { repositorySpecs } from '../repository-specs.js';
import { type AnnotatedRpc, annotatedRpcs, withoutVariables } from './annotated-rpcs.js';

const ANY = 'type.googleapis.com/google.protobuf.Any';
const EMPTY = 'type.googleapis.com/google.protobuf.Empty';

/** Annotations that are not what is emitted, each with its reason. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  [ANY, 'any message may be there: nothing is claimed'],
  [EMPTY, 'an operation that holds nothing holds no payload'],
]);

describeCorpus('every rpc that says what its operation holds', () => {
  let apis: readonly OperationsApi[] = [];
  let annotated: AnnotatedRpc[] = [];

  beforeAll(async () => {
    ({ apis } = await repositorySpecs());
    const shipped = new Set(apis.flatMap(({ host, version }) => `${host} ${version}`));
    annotated = annotatedRpcs(join(CORPUS, 'proto')).filter(({ host, rpc }) =>
      shipped.has(
        `${host} ${rpc.split('.').findLast((part) => /^v\d+(?:p\d+)?(?:(?:alpha|beta)\d*)?$/.test(part))}`,
      ),
    );
  });

  it('is a start of a shipped API, of its verb, path, response and metadata', () => {
    const rows = new Map<string, ReturnType<typeof startRows>>();
    for (const row of apis.flatMap(startRows)) {
      if (row.rpc !== null) rows.set(row.rpc, [...(rows.get(row.rpc) ?? []), row]);
    }
    expect(annotated.length).toBeGreaterThan(2200);
    const wrong = annotated.filter(({ host, rpc, httpMethod, path, response, metadata }) => {
      const its = rows.get(rpc) ?? [];
      const isThere = its.some((row) => {
        const url = withoutVariables(row.url);
        return row.httpMethod === httpMethod && url === `https://${host}${path}`;
      });
      const isTyped = its.every(
        (row) =>
          row.response === (response === ANY ? null : response) &&
          row.metadata === (metadata === ANY || metadata === EMPTY ? null : metadata),
      );
      return !isThere || !isTyped;
    });
    expect(wrong).toEqual([]);
  });

  it('has its types among those that the package of its API emits', () => {
    // What `generated/` has is what the specs give, as `lrogen check` says.
    const files = new Map(
      publishedApis().map(({ service, version, folder }) => [
        `${service}/${version}`,
        quotedIn(readFileSync(join(folder, 'types.d.ts'), 'utf8')),
      ]),
    );
    const missing = annotated.flatMap(({ host, rpc, response, metadata }) => {
      const emitted = apis
        .filter((api) => api.host === host && api.starts.some((start) => start.rpc === rpc))
        .flatMap(({ service, version }) => files.get(`${service}/${version}`) ?? []);
      return [response, metadata].flatMap((url) =>
        url === null || EXCEPTIONS.has(url) || emitted.some((types) => types.has(url))
          ? []
          : [`${rpc} ${url}`],
      );
    });
    expect(missing).toEqual([]);
  });
});

it('the specs hold a proto of every package that has such rpcs of a shipped API', () => {
  const lock = JSON.parse(readFileSync(new URL('../../specs/lock.json', import.meta.url), 'utf8'));
  const protos = Object.keys(lock.files).filter((file) => file.startsWith('proto/'));
  expect(protos.length).toBeGreaterThan(180);
});

/** What stands between quotes. */
function quotedIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<=')[^'\n]+(?=')/g));
}
