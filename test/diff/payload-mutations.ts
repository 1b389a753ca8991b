import { fields, type Mutation } from './mutation.js';

/** Changes of what operations hold. */
export const PAYLOAD_MUTATIONS: readonly Mutation[] = [
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
    name: 'values of a field that are told no more',
    release: 'minor',
    want: 'field OperationMetadata.state widened',
    change: (d) => delete fields(d, 'OperationMetadata').state?.enum,
  },
  {
    name: 'an enum value that came',
    release: 'minor',
    want: 'enum value OperationMetadata.state(LOST) added',
    change: (d) => fields(d, 'OperationMetadata').state?.enum?.push('LOST'),
  },
  {
    name: 'an enum value that went',
    release: 'minor',
    want: 'enum value OperationMetadata.state(OPEN) removed',
    change: (d) => fields(d, 'OperationMetadata').state?.enum?.shift(),
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
