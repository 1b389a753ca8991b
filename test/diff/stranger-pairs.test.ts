import { expect, it } from 'vitest';
import { diffText } from '../../src/cli/diff-text.js';
import { diffApis } from '../../src/diff/api-diff.js';
import { surfaceFor } from '../../src/emit/surface-for.js';
import { normalize, readSpecs } from '../../src/index.js';
import type { ApiSurface } from '../../src/surface/api-surface.js';
import type { Document } from './mutation.js';
import { AUTH, docks, operations, shipyard } from './shipyard.js';

type Change = (document: Document) => Document;

const same: Change = (d) => d;
const replaced =
  (from: string, to: string): Change =>
  (d) =>
    JSON.parse(JSON.stringify(d).replaceAll(from, to));
/** Messages of the same content in the place of one. */
const twins =
  (...ids: readonly string[]): Change =>
  (d) => {
    const { OperationMetadata, ...others } = d.schemas;
    const own = ids.map((id) => [id, { ...OperationMetadata, id }]);
    return { ...d, schemas: { ...others, ...Object.fromEntries(own) } };
  };

/** A second collection of operations. */
const withFleets =
  (deprecated: boolean): Change =>
  (d) => {
    const { get } = JSON.parse(
      JSON.stringify(operations(d))
        .replaceAll('projects.locations.operations', 'fleets.operations')
        .replaceAll('^projects/[^/]+/locations', '^fleets'),
    );
    d.resources.fleets = {
      resources: { operations: { methods: { get: { ...get, deprecated } } } },
    };
    return d;
  };

const NAMES = 'projects/{project}/locations/{location}/operations/{operation}';
const CLIENT = 'ShipyardOperationsClient';

/** What a service changed, and what its callers are to be told of it: written down before it was tried. */
const PAIRS: readonly [name: string, before: Change, after: Change, want: string[]][] = [
  [
    'operations of any depth break nobody',
    same,
    replaced('operations/[^/]+$', 'operations/.*$'),
    [
      `minor: collection ${CLIENT}.cancel(${NAMES}) widened`,
      `minor: collection ${CLIENT}.get(${NAMES}) widened`,
      'minor: name form ProjectsLocationsOperationName widened',
    ],
  ],
  [
    'of names in a path that are other ones it is not said that the call is the same',
    same,
    replaced('/docks/[^/]+$', '/piers/[^/]+$'),
    ['major: parameter DeleteDockRequest.name changed'],
  ],
  [
    'what a path calls its variable is no other HTTP request',
    same,
    (d) => {
      for (const one of [operations(d).get, operations(d).cancel]) {
        one.path = one.flatPath = one.path.replace('{+name}', '{+operation}');
        one.parameters = { operation: one.parameters.name };
      }
      return d;
    },
    [
      'major: name form ProjectsLocationsOperationFields changed',
      'major: parameter CancelRequest.name renamed: name is now operation',
      'major: parameter GetRequest.name renamed: name is now operation',
    ],
  ],
  [
    'a name in a path that takes other values is not renamed',
    same,
    (d) => {
      const { list } = operations(d);
      const { name, ...others } = list.parameters;
      list.path = list.flatPath = 'v1/projects/{project}/operations';
      list.parameters = { ...others, project: { ...name, pattern: undefined } };
      return d;
    },
    [
      `major: collection ${CLIENT}.list(${NAMES.slice(0, -'/{operation}'.length)}) removed`,
      'major: export OperationParentName removed',
      'major: request ListRequest removed',
      `minor: collection ${CLIENT}.list(projects/{project}/operations) added`,
      'minor: request ListRequest added',
    ],
  ],
  [
    'operations of regions instead of locations, with all their methods',
    same,
    (d) => {
      const { locations } = d.resources.projects.resources;
      const regions = JSON.parse(
        JSON.stringify({ operations: locations.resources.operations }).replaceAll(
          'locations',
          'regions',
        ),
      );
      delete locations.resources.operations;
      d.resources.projects.resources.regions = { resources: regions };
      return d;
    },
    [
      `major: collection ${CLIENT}(${NAMES}) renamed: ${NAMES} is now ${NAMES.replace('locations/{location}', 'regions/{region}')}`,
      'major: name form ProjectsLocationsOperationFields changed',
      'major: name form ProjectsLocationsOperationName renamed: ProjectsLocationsOperationName is now ProjectsRegionsOperationName',
    ],
  ],
  [
    'a start that is sent as before has another name',
    same,
    replaced('docks.create', 'docks.build'),
    [
      'major: export CreateDockRequest renamed: CreateDockRequest is now BuildDockRequest',
      'major: start createDock renamed: createDock is now buildDock',
    ],
  ],
  [
    'a body is called after its type',
    same,
    (d) => {
      const { Dock, ...others } = d.schemas;
      docks(d).create.request.$ref = 'Berth';
      return { ...d, schemas: { ...others, Berth: { ...Dock, id: 'Berth' } } };
    },
    [
      'major: export Dock renamed: Dock is now Berth',
      'major: parameter CreateDockRequest.dock renamed: dock is now berth',
    ],
  ],
  [
    'another version in a header',
    same,
    (d) => {
      operations(d).cancel.apiVersion = '2026-02-01';
      return d;
    },
    [`patch: request ${CLIENT}.cancel(${NAMES}) changed`],
  ],
  [
    'twins of other names',
    twins('OperationMetadata', 'CreateDockMetadata'),
    twins('TaskMetadata', 'CreateTaskMetadata'),
    [
      'major: payload ShipyardOperationMetadata(CreateDockMetadata) changed: any @type that ends in .CreateDockMetadata is now any @type that ends in .CreateTaskMetadata',
      'major: payload ShipyardOperationMetadata(OperationMetadata) changed: any @type that ends in .OperationMetadata is now any @type that ends in .TaskMetadata',
      'major: payload type CreateDockMetadata renamed: CreateDockMetadata is now CreateTaskMetadata',
      'major: payload type OperationMetadata renamed: OperationMetadata is now TaskMetadata',
    ],
  ],
  [
    'one of three twins has another name, and one is gone',
    twins('OperationMetadata', 'CreateDockMetadata', 'DeleteDockMetadata'),
    twins('OperationMetadata', 'NewCreateDockMetadata'),
    [
      'major: payload ShipyardOperationMetadata(CreateDockMetadata) changed: any @type that ends in .CreateDockMetadata is now any @type that ends in .NewCreateDockMetadata',
      'major: payload ShipyardOperationMetadata(DeleteDockMetadata) removed: any @type that ends in .DeleteDockMetadata',
      'major: payload type CreateDockMetadata renamed: CreateDockMetadata is now NewCreateDockMetadata',
      'major: payload type DeleteDockMetadata removed',
    ],
  ],
  [
    'an enum that is any text now',
    same,
    (d) => {
      delete d.schemas.OperationMetadata.properties.state.enum;
      return d;
    },
    ['minor: field OperationMetadata.state widened: RUNNING | DONE is now any value'],
  ],
  [
    'scopes that nobody told before',
    replaced(`"scopes":["${AUTH}/cloud-platform"]`, '"scopes":[]'),
    same,
    [`minor: scope scopes(${AUTH}/cloud-platform) added`],
  ],
  [
    'a deprecated field of a body',
    same,
    (d) => {
      d.schemas.Dock.properties.length.deprecated = true;
      return d;
    },
    ['minor: parameter Dock.length changed'],
  ],
  [
    'a deprecated method, and two deprecated parameters',
    same,
    (d) => {
      operations(d).cancel.deprecated = true;
      operations(d).list.parameters.filter.deprecated = true;
      docks(d).create.parameters.dockId.deprecated = true;
      return d;
    },
    [
      `minor: method ${CLIENT}.cancel changed`,
      'minor: parameter CreateDockRequest.dockId changed',
      'minor: parameter ListRequest.filter changed',
    ],
  ],
  [
    'a method that is deprecated for some names',
    withFleets(false),
    withFleets(true),
    [`minor: collection ${CLIENT}.get(fleets/{fleet}/operations/{operation}) changed`],
  ],
];

function surfacesOf(document: Document): ApiSurface[] {
  const text = JSON.stringify(document);
  const { apis } = normalize(readSpecs([{ file: 'discovery/shipyard.v1.json', text }]).specs);
  return apis.map((api) => surfaceFor(api));
}

const rules = { packages: {}, preGa: 'major' } as const;

it.each(PAIRS)('a caller is told in plain words: %s', (_, before, after, want) => {
  const [old, now] = [before, after].map((change) => surfacesOf(change(shipyard())));
  const apis = diffApis(old ?? [], now ?? [], rules);
  const told = apis.flatMap(({ changes }) =>
    changes.map(({ release, kind, symbol, change, from, to }) => {
      const isTold = change === 'renamed' || /@type|any value/.test(`${from}${to}`);
      const values = [from, to].filter((value) => value !== undefined).join(' is now ');
      return `${release}: ${kind} ${symbol} ${change}${isTold && values ? `: ${values}` : ''}`;
    }),
  );
  expect(told).toEqual(want);
});

it('of words alone there is no release', () => {
  const titled = { ...shipyard(), title: 'Shipyard Cloud API' };
  const text = diffText(diffApis(surfacesOf(shipyard()), surfacesOf(titled), rules));
  expect(text).toMatch(
    /^shipyard:v1: no release of @lrogen\/shipyard\n {2}none: text title changed/,
  );
});
