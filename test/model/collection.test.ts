import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collectionOf,
  isVersion,
  nameFields,
  namePattern,
  versionOf,
} from '../../src/model/collection.js';
import { parsePathTemplate, parsePattern } from '../../src/model/path-template.js';
import { singular } from '../../src/model/singular.js';
import { arbitraryPattern } from './arbitrary-template.js';

describe('collectionOf', () => {
  it.each([
    ['/v1/{name=projects/*/locations/*/operations/*}:cancel', 'projects.locations.operations'],
    ['/v1/{name=projects/*/locations/*}/operations', 'projects.locations.operations'],
    ['/v1/{name=projects/*/locations/global/operations/*}', 'projects.locations.global.operations'],
    ['/v1/operations/{name=**}', 'operations'],
    ['/v1/operations', 'operations'],
    ['/v1/{name=batches/*}:cancel', 'batches'],
    [
      '/v1/projects/{projectId}/zones/{zone}/operations/{operationId}:cancel',
      'projects.zones.operations',
    ],
    ['/sql/v1beta4/projects/{project}/operations/{operation}/cancel', 'projects.operations'],
    [
      '/compute/v1/projects/{project}/zones/{zone}/operations/{operation}/wait',
      'projects.zones.operations',
    ],
    ['/storage/v1/b/{bucket}/operations', 'b.operations'],
    ['/v2/{name=*/*/locations/*/operations/*}', 'locations.operations'],
    ['/v1/{name=**}', ''],
  ])('of %s is %s', (given, want) => {
    expect(collectionOf(parsePathTemplate(given))).toBe(want);
  });
});

describe('versionOf', () => {
  it.each([
    ['/v1p1beta1/{name=operations/**}', 'v1p1beta1'],
    ['/storage/v1/b/{bucket}', 'v1'],
    ['/compute/beta/projects/{project}', 'beta'],
    ['/ui/{name=operations/**}', undefined],
    ['/b/{bucket}/v1', undefined],
  ])('of %s is %s', (given, want) => {
    expect(versionOf(parsePathTemplate(given))).toBe(want);
  });

  it.each([
    ['v1', true],
    ['v2alpha', true],
    ['alpha', true],
    ['1.0.0', false],
    ['version', false],
  ])('%s is a version: %s', (given, want) => {
    expect(isVersion(given)).toBe(want);
  });
});

describe('singular', () => {
  it.each([
    ['projects', 'project'],
    ['policies', 'policy'],
    ['indexes', 'index'],
    ['databases', 'database'],
    ['addresses', 'address'],
    ['branches', 'branch'],
    ['ssdCaches', 'ssdCache'],
    ['source_analyses', 'source_analysis'],
    ['releases', 'release'],
    ['apis', 'api'],
    ['schemas', 'schema'],
    ['ragCorpora', 'ragCorpus'],
    ['managedZoneOperations', 'managedZoneOperation'],
    ['shelves', 'shelf'],
    ['bookShelves', 'bookShelf'],
    ['Leaves', 'Leaf'],
    ['halves', 'half'],
    ['knives', 'knife'],
    ['wolves', 'wolf'],
    ['curves', 'curve'],
    ['valves', 'valve'],
    ['archives', 'archive'],
    ['sharedDrives', 'sharedDrive'],
    ['creatives', 'creative'],
    ['objectives', 'objective'],
    ['slaves', 'slave'],
    ['caves', 'cave'],
    ['sleeves', 'sleeve'],
    ['olives', 'olive'],
    ['lives', 'life'],
    ['timeSeries', 'timeSeries'],
    ['analysis', 'analysis'],
    ['status', 'status'],
    ['global', 'global'],
    ['metadata', 'metadata'],
    ['', ''],
  ])('of %s is %s', (given, want) => {
    expect(singular(given)).toBe(want);
  });
});

describe('the fields of a name', () => {
  it.each([
    [
      'projects/*/locations/*/operations/*',
      'projects/{project}/locations/{location}/operations/{operation}',
    ],
    ['operations/**', 'operations/{operation=**}'],
    [
      'projects/*/locations/global/operations/*',
      'projects/{project}/locations/global/operations/{operation}',
    ],
    ['*/*/locations/*', '{segment1}/{segment2}/locations/{location}'],
    ['policies/*/*/*', 'policies/{policy}/{segment3}/{segment4}'],
    ['folders/*/folders/*', 'folders/{folder}/folders/{folder2}'],
    ['managed-zones/*', 'managed-zones/{managedZone}'],
    ['1st/*/$/*', '1st/{field1st}/$/{field}'],
    ['**', '{segment1=**}'],
  ])('of %s are those in %s', (given, want) => {
    expect(namePattern(parsePattern(given))).toBe(want);
  });

  it('are distinct plain identifiers, one for every wildcard', () => {
    fc.assert(
      fc.property(arbitraryPattern, (pattern) => {
        const fields = nameFields(pattern);
        expect(fields).toHaveLength(pattern.filter(({ kind }) => kind !== 'literal').length);
        expect(new Set(fields).size).toBe(fields.length);
        for (const field of fields) expect(field).toMatch(/^[A-Za-z][A-Za-z0-9]*$/);
      }),
    );
  });
});
