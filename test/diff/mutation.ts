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
export const operations = (d: Document) =>
  d.resources.projects?.resources.locations.resources.operations ?? { methods: {} };
export const method = (d: Document, name: string) => operations(d).methods[name];
export const fields = (d: Document, schema: string) => d.schemas[schema]?.properties ?? {};

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
