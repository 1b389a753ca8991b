import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { render } from '../../../src/emit/render.js';
import type { SourceApi } from '../../../src/model/source-api.js';
import { normalize } from '../../../src/normalize/normalize.js';
import type { SourceDocument } from '../../../src/sources/document/source-document.js';
import { pruneDocument } from '../../../src/sources/prune-document.js';
import { readSpecs } from '../../../src/specs/read-specs.js';
import { typeErrors } from '../../emit/type-check.js';
import { compileProtos, hasProtoc } from '../../starts/protoc.js';
import { temporary } from '../../temporary.js';
import { otherSchemas } from './other-parser.js';

const FOLDER = fileURLToPath(new URL('../../fixtures/protos/', import.meta.url));

/** Packages of protos, by the file that their services stand in. */
const PACKAGES = {
  fleet: 'fleet/v2beta3/fleet.proto',
  legacy: 'legacy/v1/legacy.proto',
  orbit: 'orbit/v1/orbit.proto',
  harbor: 'harbor/api/v3/api.proto',
  quartz: 'quartz/v1/quartz.proto',
  bakery: 'bakery/bakery.proto',
  shadow: 'shadow/v1/shadow.proto',
  relic: 'relic/v1/relic.proto',
} as const;
const NAMES = Object.keys(PACKAGES) as readonly (keyof typeof PACKAGES)[];

function documents(name: keyof typeof PACKAGES): { file: string; text: string }[] {
  return readdirSync(join(FOLDER, name), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.proto'))
    .sort()
    .map((file) => ({
      file: `${name}/${file}`,
      text: readFileSync(join(FOLDER, name, file), 'utf8'),
    }));
}

/** What documents say, wherever it stands in them. */
function said(given: readonly SourceDocument[]): unknown[] {
  return readSpecs(given).specs.sources.map(({ file: _, skipped, ...rest }) => ({
    ...rest,
    skipped: skipped.map(({ evidence: _, ...one }) => one),
  }));
}

function api(name: keyof typeof PACKAGES): SourceApi {
  const [only] = readSpecs(documents(name)).specs.sources;
  if (only === undefined) throw new Error(name);
  return only;
}

describe('protos of strangers', () => {
  it.each(NAMES)('of %s have the messages that another parser finds', (name) => {
    const { schemas } = api(name);
    const messages = Object.entries(schemas).filter(
      ([full, { properties }]) => properties && !full.startsWith('google.'),
    );
    expect(messages.length).toBeGreaterThan(1);
    expect(Object.fromEntries(messages)).toEqual(
      otherSchemas(
        documents(name).map(({ text }) => text),
        messages.map(([full]) => full),
      ),
    );
  });

  // protoc of Debian knows no editions, and finds what bakery does not import.
  it.skipIf(!hasProtoc).each(['fleet', 'legacy', 'harbor', 'quartz', 'shadow', 'relic'] as const)(
    'of %s say as text what protoc makes of them',
    async (name) => {
      const file = join(await temporary(), 'set.binpb');
      compileProtos(file, PACKAGES[name]);
      expect(said([{ file: 'set.binpb', bytes: readFileSync(file) }])).toEqual(
        said(documents(name)),
      );
    },
  );

  it.each(NAMES)('of %s say the same when they are cut down, alone and again', (name) => {
    const keep = (given: readonly { file: string; text: string }[]) =>
      pruneDocument({ file: 'proto', documents: given }).pruned.map(({ document }) => document);
    const kept = keep(documents(name));
    expect(kept.length).toBeGreaterThan(0);
    expect(said(kept)).toEqual(said(documents(name)));
    expect(keep(kept)).toEqual(kept);
  });

  it('have packages that compile', () => {
    const { apis } = normalize(readSpecs(NAMES.flatMap(documents)).specs);
    expect(apis).toHaveLength(NAMES.length);
    expect(typeErrors(render(apis))).toEqual([]);
  });

  it('may have no word for the language, which is proto2 then', () => {
    const [alone] = documents('legacy');
    expect(readSpecs(alone === undefined ? [] : [alone]).diagnostics).toEqual([]);
  });
});

describe('rpcs with answers of all kinds', () => {
  const { starts = [], claims, skipped } = api('harbor');

  it('start an operation where the HTTP answer is one', () => {
    expect(starts.map(({ rpc }) => rpc?.split('.').at(-1))).toEqual(['Dock', 'Undock']);
  });

  it('are methods on operations where they take the requests of these', () => {
    expect(claims.map(({ kind, body }) => [kind, body])).toEqual([
      ['get', 'none'],
      ['cancel', 'empty'],
    ]);
  });

  it('are told where no request can be made of them', () => {
    expect(skipped.map(({ id, reason }) => [id.split('.').at(-1), reason])).toEqual([
      ['Peek', 'its answer is the field "metadata" of what it returns, which is no operation'],
      ['Signal', 'it takes or sends a stream'],
      ['Tow', 'its body is "boat", which is no field of its request'],
      ['Wave', 'it has no HTTP rule'],
    ]);
  });
});
