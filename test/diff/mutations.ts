import { discovery } from '../hostile/benign-discovery.js';

// biome-ignore lint/suspicious/noExplicitAny: a document is changed wherever a test wants it.
export type Document = any;

/** A change of the document of an API, and which release it makes by itself. */
export interface Mutation {
  readonly name: string;
  readonly release: 'none' | 'patch' | 'minor' | 'major';
  /** What is told of it: `kind symbol change`. */
  readonly want: string;
  readonly change: (document: Document) => void;
}

/** Without methods where another change took them all. */
const operations = (d: Document) =>
  d.resources.projects?.resources.locations.resources.operations ?? { methods: {} };
const method = (d: Document, name: string) => operations(d).methods[name];
const fields = (d: Document, schema: string) => d.schemas[schema]?.properties ?? {};

/** The library API with two parameters of `list`, and payloads with every kind of field. */
export function libraryDocument(): Document {
  const document: Document = structuredClone(discovery);
  Object.assign(fields(document, 'OperationMetadata'), {
    progress: { type: 'number', format: 'double' },
    place: { type: 'object', properties: { shelf: { type: 'string' } } },
    related: { type: 'array', items: { $ref: 'Book' } },
  });
  Object.assign(fields(document, 'Book'), { tags: { type: 'array', items: { type: 'string' } } });
  return document;
}

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
    want: 'name form ProjectsLocationsOperationName removed',
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
    change: (d) => method(d, 'list')?.parameters.state?.enum.push('LOST'),
  },
  {
    name: 'a value that a query parameter takes no more',
    release: 'major',
    want: 'enum value ListRequest.state(OPEN) removed',
    change: (d) => method(d, 'list')?.parameters.state?.enum.shift(),
  },
  {
    name: 'a query parameter that takes any text now',
    release: 'major',
    want: 'enum value ListRequest.state(DONE) removed',
    change: (d) => delete method(d, 'list')?.parameters.state?.enum,
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
  {
    name: 'a payload that went',
    release: 'major',
    want: 'payload LibraryOperationResponse(ImportBooksResponse) removed',
    change: (d) => delete d.schemas.ImportBooksResponse,
  },
  {
    name: 'a payload that came',
    release: 'minor',
    want: 'payload LibraryOperationResponse(LendBooksResponse) added',
    change: (d) => {
      d.schemas.LendBooksResponse = {
        id: 'LendBooksResponse',
        type: 'object',
        properties: { lent: { type: 'boolean' } },
      };
    },
  },
  {
    name: 'a payload of another name',
    release: 'major',
    want: 'payload type OperationMetadata renamed',
    change: (d) => {
      const { OperationMetadata, ...others } = d.schemas;
      if (OperationMetadata === undefined) return;
      const id = 'LibraryV1OperationMetadata';
      d.schemas = { ...others, [id]: { ...OperationMetadata, id } };
    },
  },
  {
    name: 'a field that came',
    release: 'minor',
    want: 'field Book.pages added',
    change: (d) => {
      fields(d, 'Book').pages = { type: 'integer', format: 'int32' };
    },
  },
  {
    name: 'a field that went',
    release: 'major',
    want: 'field Book.isbn removed',
    change: (d) => delete fields(d, 'Book').isbn,
  },
  {
    name: 'a field that is spelled otherwise',
    release: 'major',
    want: 'field OperationMetadata.createTime renamed',
    change: (d) => {
      const { createTime, ...others } = fields(d, 'OperationMetadata');
      if (createTime)
        d.schemas.OperationMetadata.properties = { ...others, create_time: createTime };
    },
  },
  {
    name: 'a field of another type',
    release: 'major',
    want: 'field OperationMetadata.progress changed',
    change: (d) => {
      fields(d, 'OperationMetadata').progress = { type: 'string' };
    },
  },
  {
    name: 'a list where one was',
    release: 'major',
    want: 'field OperationMetadata.book changed',
    change: (d) => {
      fields(d, 'OperationMetadata').book = { type: 'array', items: { $ref: 'Book' } };
    },
  },
  {
    name: 'a list of other values',
    release: 'major',
    want: 'field Book.tags[] changed',
    change: (d) => {
      fields(d, 'Book').tags = { type: 'array', items: { type: 'integer' } };
    },
  },
  {
    name: 'a field in a field',
    release: 'major',
    want: 'field OperationMetadata.place.shelf removed',
    change: (d) => {
      fields(d, 'OperationMetadata').place = {
        type: 'object',
        properties: { room: { type: 'boolean' } },
      };
    },
  },
  {
    name: 'a field that holds anything now',
    release: 'major',
    want: 'field Book.isbn widened',
    change: (d) => {
      fields(d, 'Book').isbn = { type: 'any' };
    },
  },
  {
    name: 'a field of which more is known now',
    release: 'minor',
    want: 'field Book.anything narrowed',
    change: (d) => {
      fields(d, 'Book').anything = { type: 'string' };
    },
  },
  {
    name: 'a field that refers to another type with all that was there',
    release: 'minor',
    want: 'payload type Volume added',
    change: (d) => {
      const { Book } = d.schemas;
      d.schemas.Volume = {
        ...structuredClone(Book),
        id: 'Volume',
        properties: { ...structuredClone(Book.properties), number: { type: 'integer' } },
      };
      fields(d, 'OperationMetadata').book = { $ref: 'Volume' };
    },
  },
  {
    name: 'an enum value that came',
    release: 'minor',
    want: 'enum value OperationMetadata.state(LOST) added',
    change: (d) => fields(d, 'OperationMetadata').state?.enum.push('LOST'),
  },
  {
    name: 'an enum value that went',
    release: 'minor',
    want: 'enum value OperationMetadata.state(OPEN) removed',
    change: (d) => fields(d, 'OperationMetadata').state?.enum.shift(),
  },
  {
    name: 'a field that only the service writes',
    release: 'patch',
    want: 'field Book.isbn changed',
    change: (d) => {
      if (fields(d, 'Book').isbn) fields(d, 'Book').isbn.readOnly = true;
    },
  },
  {
    name: 'a deprecated field',
    release: 'minor',
    want: 'field Book.isbn changed',
    change: (d) => {
      if (fields(d, 'Book').isbn) fields(d, 'Book').isbn.deprecated = true;
    },
  },
  {
    name: 'a format',
    release: 'patch',
    want: 'field OperationMetadata.progress changed',
    change: (d) => {
      if (fields(d, 'OperationMetadata').progress?.type !== 'number') return;
      fields(d, 'OperationMetadata').progress.format = 'float';
    },
  },
];
