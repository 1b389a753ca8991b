import { discovery } from '../hostile/benign-discovery.js';
import { type Document, type Mutation, method, operations } from './mutation.js';
import { PAYLOAD_MUTATIONS } from './payload-mutations.js';

/** The methods of another collection of operations, below organizations. */
function organizations(d: Document): void {
  if (d.resources.projects === undefined) return;
  const text = JSON.stringify(operations(d))
    .replaceAll('projects.locations.operations', 'organizations.operations')
    .replaceAll('^projects/[^/]+/locations/[^/]+', '^organizations/[^/]+');
  d.resources.organizations = { resources: { operations: JSON.parse(text) } };
}

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'a title',
    release: 'none',
    want: 'text title changed',
    change: (d) => {
      d.title = 'Library and Reading Room API';
    },
  },
  {
    name: 'a method that went',
    release: 'major',
    want: 'method LibraryOperationsClient.cancel removed',
    change: (d) => delete operations(d).methods.cancel,
  },
  {
    name: 'a method that came',
    release: 'minor',
    want: 'method LibraryOperationsClient.delete added',
    change: (d) => {
      operations(d).methods.delete = {
        ...structuredClone(discovery as Document).resources.projects.resources.locations.resources
          .operations.methods.get,
        id: 'library.projects.locations.operations.delete',
        httpMethod: 'DELETE',
        response: { $ref: 'Empty' },
      };
    },
  },
  {
    name: 'a collection that came, whose names lack fields that all had',
    release: 'major',
    want: 'name form OperationNameFields.project widened',
    change: organizations,
  },
  {
    name: 'a collection with other names in its place',
    release: 'major',
    want: 'name form ProjectsLocationsOperationName renamed',
    change: (d) => {
      organizations(d);
      delete d.resources.projects;
    },
  },
  {
    name: 'a query parameter that came',
    release: 'minor',
    want: 'parameter ListRequest.orderBy added',
    change: (d) => {
      if (method(d, 'list'))
        method(d, 'list').parameters.orderBy = { type: 'string', location: 'query' };
    },
  },
  {
    name: 'a required query parameter that came',
    release: 'major',
    want: 'parameter ListRequest.view added',
    change: (d) => {
      const view = { type: 'string', location: 'query', required: true };
      if (method(d, 'list')) method(d, 'list').parameters.view = view;
    },
  },
  {
    name: 'a query parameter that went',
    release: 'major',
    want: 'parameter ListRequest.pageSize removed',
    change: (d) => delete method(d, 'list')?.parameters.pageSize,
  },
  {
    name: 'a query parameter of another type',
    release: 'major',
    want: 'parameter ListRequest.pageSize changed',
    change: (d) => {
      const { parameters = {} } = method(d, 'list') ?? {};
      if (parameters.pageSize) parameters.pageSize = { type: 'string', location: 'query' };
    },
  },
  {
    name: 'a query parameter that is no list any more',
    release: 'major',
    want: 'parameter ListRequest.state changed',
    change: (d) => delete method(d, 'list')?.parameters.state?.repeated,
  },
  {
    name: 'a value that a query parameter takes besides',
    release: 'minor',
    want: 'enum value ListRequest.state(LOST) added',
    change: (d) => method(d, 'list')?.parameters.state?.enum?.push('LOST'),
  },
  {
    name: 'a value that a query parameter takes no more',
    release: 'major',
    want: 'enum value ListRequest.state(OPEN) removed',
    change: (d) => method(d, 'list')?.parameters.state?.enum?.shift(),
  },
  {
    name: 'a query parameter that takes any text now',
    release: 'minor',
    want: 'parameter ListRequest.state widened',
    change: (d) => delete method(d, 'list')?.parameters.state?.enum,
  },
  {
    name: 'operations of any depth',
    release: 'minor',
    want: 'collection LibraryOperationsClient.cancel(projects/{project}/locations/{location}/operations/{operation}) widened',
    change: (d) => {
      for (const kind of ['get', 'cancel', 'wait']) {
        const { name } = method(d, kind)?.parameters ?? {};
        if (name) name.pattern = '^projects/[^/]+/locations/[^/]+/operations/.*$';
      }
    },
  },
  {
    name: 'an HTTP path',
    release: 'patch',
    want: 'request LibraryOperationsClient.cancel(projects/{project}/locations/{location}/operations/{operation}) changed',
    change: (d) => {
      if (method(d, 'cancel')) method(d, 'cancel').path = 'library/v1/{+name}:cancel';
      if (method(d, 'cancel')) method(d, 'cancel').flatPath = 'library/v1/{+name}:cancel';
    },
  },
  {
    name: 'a scope that is enough besides',
    release: 'minor',
    want: 'scope methodScopes.get(https://www.googleapis.com/auth/library.readonly) added',
    change: (d) => {
      const { scopes = [] } = method(d, 'get') ?? {};
      if (method(d, 'get'))
        method(d, 'get').scopes = [...scopes, 'https://www.googleapis.com/auth/library.readonly'];
    },
  },
  {
    name: 'a host',
    release: 'major',
    want: 'host api.host changed',
    change: (d) => {
      d.rootUrl = 'https://books.googleapis.com/';
    },
  },
  {
    name: 'a regional endpoint',
    release: 'patch',
    want: 'regional endpoint api.endpoints(eu) added',
    change: (d) =>
      d.endpoints.push({ endpointUrl: 'https://library.eu.rep.googleapis.com/', location: 'eu' }),
  },
  ...PAYLOAD_MUTATIONS,
];
