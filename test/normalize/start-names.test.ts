import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { proto } from '../sources/proto/proto-document.js';
import { discovery, type MethodFacts } from './library-discovery.js';

const at = (parent: string): MethodFacts => ({
  path: `v1/{+parent}/keys`,
  pattern: `^${parent}/[^/]+$`,
});
/** Of other fields, since methods that differ in their parents only are one. */
const POOL = { ...at('pools'), request: 'Pool' };
const SHELF = { ...at('shelves'), request: 'Shelf' };
const ROOM = { ...at('rooms'), request: 'Room' };

function namesOf(...documents: Parameters<typeof readSpecs>[0]): string[] {
  const { apis } = normalize(readSpecs(documents).specs);
  return apis.flatMap(({ starts }) => starts.map(({ name }) => name));
}

function service(name: string): string {
  return `service ${name} {
    option (google.api.default_host) = "library.example.com";
    rpc CreateBook(google.protobuf.Empty) returns (google.longrunning.Operation) {
      option (google.api.http) = { post: "/v1/${name.toLowerCase()}:book" };
    }
  }`;
}

describe('starts of one name are told apart by', () => {
  it.each<[name: string, ids: Record<string, MethodFacts>, want: string[]]>([
    [
      'what they are in',
      { 'library.pools.keys.create': POOL, 'library.shelves.keys.create': SHELF },
      ['poolsCreateKey', 'shelvesCreateKey'],
    ],
    [
      'what that is in, where it is called the same too',
      {
        'library.pools.slots.keys.create': POOL,
        'library.shelves.slots.keys.create': SHELF,
      },
      ['poolsSlotsCreateKey', 'shelvesSlotsCreateKey'],
    ],
    [
      'no more than that, when another comes',
      {
        'library.pools.slots.keys.create': POOL,
        'library.rooms.keys.create': ROOM,
        'library.shelves.slots.keys.create': SHELF,
      },
      ['poolsSlotsCreateKey', 'roomsCreateKey', 'shelvesSlotsCreateKey'],
    ],
    [
      'their being in nothing',
      { 'library.keys.create': POOL, 'library.shelves.keys.create': SHELF },
      ['shelvesCreateKey', 'topLevelCreateKey'],
    ],
  ])('%s', (_, methods, want) => {
    expect(namesOf(discovery(methods))).toEqual(want);
  });

  it('their services, and the packages of these', () => {
    const inPackage = (name: string) => ({
      file: `${name}.proto`,
      text: `syntax = "proto3";\npackage acme.${name}.v1;\n${service('Desk')}`.replace(
        '/v1/desk',
        `/v1/${name}`,
      ),
    });
    expect(namesOf(proto(service('Desk') + service('Hall')))).toEqual([
      'deskCreateBook',
      'hallCreateBook',
    ]);
    expect(namesOf(inPackage('east'), inPackage('west'))).toEqual([
      'eastDeskCreateBook',
      'westDeskCreateBook',
    ]);
  });
});
