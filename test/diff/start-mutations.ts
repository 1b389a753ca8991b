import type { OperationStart } from '../../src/model/operation-start.js';
import { type Document, libraryDocument, type Mutation } from './mutation.js';

/** A change of the methods that start operations: of the document, or of what else is known of them. */
export interface StartMutation extends Mutation {
  readonly know?: (start: OperationStart) => OperationStart;
}

/** None where another change has taken their collection away. */
const racks = (d: Document) =>
  d.resources.projects?.resources.locations.resources.racks.methods ?? {};
const create = (d: Document) => racks(d).create ?? { parameters: {} };
const fields = (d: Document, schema: string) => d.schemas[schema]?.properties ?? {};
const PARENT = '^projects/[^/]+/locations/[^/]+$';

function method(kind: string, httpMethod: string, path: string, more: object): Document {
  return {
    id: `library.projects.locations.racks.${kind}`,
    ...{ httpMethod, path, flatPath: path, response: { $ref: 'Operation' } },
    scopes: ['https://www.googleapis.com/auth/cloud-platform'],
    ...more,
  };
}

const parent = { type: 'string', location: 'path', required: true, pattern: PARENT };
const name = { ...parent, pattern: '^projects/[^/]+/locations/[^/]+/racks/[^/]+$' };

/** The library API with two methods that start operations, one of them with a body. */
export function startsDocument(): Document {
  const document = libraryDocument();
  const { resources } = document.resources.projects.resources.locations;
  resources.racks = {
    methods: {
      create: method('create', 'POST', 'v1/{+parent}/racks', {
        parameters: {
          parent,
          rackId: { type: 'string', location: 'query' },
          view: { type: 'string', location: 'query', enum: ['FULL', 'BASIC'] },
        },
        request: { $ref: 'Shelf' },
      }),
      delete: method('delete', 'DELETE', 'v1/{+name}', { parameters: { name } }),
    },
  };
  document.schemas.Shelf = {
    id: 'Shelf',
    type: 'object',
    properties: {
      width: { type: 'integer', format: 'int32' },
      wood: { type: 'string', enum: ['OAK', 'PINE'] },
      room: { $ref: 'Room' },
      tags: { type: 'array', items: { type: 'string' } },
    },
  };
  document.schemas.Room = {
    id: 'Room',
    type: 'object',
    properties: { floor: { type: 'integer', format: 'int32' } },
  };
  return document;
}

export const START_MUTATIONS: readonly StartMutation[] = [
  {
    name: 'a start that came',
    release: 'minor',
    want: 'start mergeRack added',
    change: (d) => {
      racks(d).merge = method('merge', 'POST', 'v1/{+name}:merge', { parameters: { name } });
    },
  },
  {
    name: 'a start that went',
    release: 'major',
    want: 'start deleteRack removed',
    change: (d) => delete racks(d).delete,
  },
  {
    name: 'a deprecated start',
    release: 'minor',
    want: 'start createRack changed',
    change: (d) => {
      if (racks(d).create) racks(d).create.deprecated = true;
    },
  },
  {
    name: 'a start of another name',
    release: 'major',
    want: 'start createRack renamed',
    change: (d) => {
      const { create: found, ...others } = racks(d);
      if (found === undefined) return;
      const build = { ...found, id: found.id.replace('create', 'build') };
      d.resources.projects.resources.locations.resources.racks.methods = { ...others, build };
    },
  },
  {
    name: 'a parameter of a start that came',
    release: 'minor',
    want: 'parameter CreateRackRequest.validateOnly added',
    change: (d) => {
      create(d).parameters.validateOnly = { type: 'boolean', location: 'query' };
    },
  },
  {
    name: 'a required parameter of a start that came',
    release: 'major',
    want: 'parameter CreateRackRequest.owner added',
    change: (d) => {
      create(d).parameters.owner = { type: 'string', location: 'query', required: true };
    },
  },
  {
    name: 'a parameter of a start that is required now',
    release: 'major',
    want: 'parameter CreateRackRequest.rackId narrowed',
    change: (d) => {
      if (create(d).parameters.rackId) create(d).parameters.rackId.required = true;
    },
  },
  {
    name: 'a parameter of a start that went',
    release: 'major',
    want: 'parameter CreateRackRequest.rackId removed',
    change: (d) => delete create(d).parameters.rackId,
  },
  {
    name: 'a parameter of a start of another type',
    release: 'major',
    want: 'parameter CreateRackRequest.rackId changed',
    change: (d) => {
      if (create(d).parameters.rackId) create(d).parameters.rackId.type = 'integer';
    },
  },
  {
    name: 'a value that a parameter of a start takes no more',
    release: 'major',
    want: 'enum value CreateRackRequest.view(FULL) removed',
    change: (d) => create(d).parameters.view?.enum?.shift(),
  },
  {
    name: 'a value that a parameter of a start takes besides',
    release: 'minor',
    want: 'enum value CreateRackRequest.view(SHORT) added',
    change: (d) => create(d).parameters.view?.enum?.push('SHORT'),
  },
  {
    name: 'another resource that a start is about',
    release: 'major',
    want: 'parameter CreateRackRequest.parent changed',
    change: (d) => {
      create(d).parameters.parent = { ...parent, pattern: '^folders/[^/]+$' };
    },
  },
  {
    name: 'the path of a start',
    release: 'patch',
    want: 'start createRack changed',
    change: (d) =>
      Object.assign(create(d), {
        path: 'library/v1/{+parent}/racks',
        flatPath: 'library/v1/{+parent}/racks',
      }),
  },
  {
    name: 'a field of a body that came',
    release: 'minor',
    want: 'parameter Shelf.depth added',
    change: (d) => {
      fields(d, 'Shelf').depth = { type: 'integer', format: 'int32' };
    },
  },
  {
    name: 'a field of a body that went',
    release: 'major',
    want: 'parameter Shelf.width removed',
    change: (d) => delete fields(d, 'Shelf').width,
  },
  {
    name: 'a field of a body of another type',
    release: 'major',
    want: 'parameter Shelf.width changed',
    change: (d) => {
      if (fields(d, 'Shelf').width) fields(d, 'Shelf').width = { type: 'string' };
    },
  },
  {
    name: 'a list in a body where one was',
    release: 'major',
    want: 'parameter Shelf.wood changed',
    change: (d) => {
      if (fields(d, 'Shelf').wood)
        fields(d, 'Shelf').wood = { type: 'array', items: { type: 'string' } };
    },
  },
  {
    name: 'a list in a body of other values',
    release: 'major',
    want: 'parameter Shelf.tags changed',
    change: (d) => {
      if (fields(d, 'Shelf').tags) fields(d, 'Shelf').tags.items = { type: 'boolean' };
    },
  },
  {
    name: 'a deprecated field of a body',
    release: 'minor',
    want: 'parameter Shelf.width changed',
    change: (d) => {
      if (fields(d, 'Shelf').width) fields(d, 'Shelf').width.deprecated = true;
    },
  },
  {
    name: 'a value in a body that is taken no more',
    release: 'major',
    want: 'enum value Shelf.wood(OAK) removed',
    change: (d) => fields(d, 'Shelf').wood?.enum?.shift(),
  },
  {
    name: 'a field of a body that only the service fills now',
    release: 'major',
    want: 'parameter Shelf.room removed',
    change: (d) => {
      if (fields(d, 'Shelf').room) fields(d, 'Shelf').room.readOnly = true;
    },
  },
  {
    name: 'a message of a body of another name',
    release: 'major',
    want: 'export Room renamed',
    change: (d) => {
      const { Room, ...others } = d.schemas;
      if (Room === undefined) return;
      d.schemas = { ...others, Place: { ...Room, id: 'Place' } };
      if (fields(d, 'Shelf').room) fields(d, 'Shelf').room.$ref = 'Place';
    },
  },
  {
    name: 'a message of a body that went with the field that took it',
    release: 'major',
    want: 'export Room removed',
    change: (d) => delete fields(d, 'Shelf').room,
  },
  {
    name: 'a field of a message in a body that went',
    release: 'major',
    want: 'parameter Room.floor removed',
    change: (d) => {
      if (d.schemas.Room) d.schemas.Room.properties = { door: { type: 'boolean' } };
    },
  },
  {
    name: 'nothing that an operation of a start holds, which is known now',
    release: 'minor',
    want: 'start createRack.response narrowed',
    change: () => {},
    know: (start) => (/create/.test(start.id) ? { ...start, response: 'empty' } : start),
  },
  {
    name: 'a payload that an operation of a start holds, which is known now',
    release: 'minor',
    want: 'start deleteRack.response narrowed',
    change: () => {},
    know: (start) =>
      /delete/.test(start.id) ? { ...start, response: { schema: 'ImportBooksResponse' } } : start,
  },
  {
    name: 'metadata that an operation of a start holds, which is known now',
    release: 'minor',
    want: 'start createRack.metadata narrowed',
    change: () => {},
    know: (start) =>
      /create/.test(start.id) ? { ...start, metadata: { schema: 'OperationMetadata' } } : start,
  },
];
