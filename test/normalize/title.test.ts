import { expect, it } from 'vitest';
import { normalize } from '../../src/normalize/normalize.js';
import { readSpecs } from '../../src/specs/read-specs.js';
import { clientNameOf } from '../../src/surface/client-name.js';

const PROTO = `syntax = "proto3"; package acme.book.v1;
  service Books {
    option (google.api.default_host) = "book-store.acme.example";
    rpc Create(Request) returns (google.longrunning.Operation) {
      option (google.api.http) = { post: "/v1/{parent=shelves/*}/books" body: "*" };
      option (google.longrunning.operation_info) = { response_type: "Request" metadata_type: "Request" };
    }
  }
  message Request { string parent = 1; }`;

const CONFIG = `type: google.api.Service
name: book-store.acme.example
title: The Book Store
apis:
- name: acme.book.v1.Books
http:
  rules:
  - selector: google.longrunning.Operations.GetOperation
    get: '/v1/{name=operations/*}'
`;

it.each([
  ['its protos alone', [], 'Book Store API', 'BookStoreOperationsClient'],
  ['a service config too', [CONFIG], 'The Book Store', 'BookStoreOperationsClient'],
])('an API that %s tell of has a title that can be read', (_, configs, title, client) => {
  const { specs } = readSpecs([
    { file: 'books.proto', text: PROTO },
    ...configs.map((text) => ({ file: 'service-config/books.yaml', text })),
  ]);
  const { apis, unbound } = normalize(specs);
  expect([...apis, ...unbound]).toMatchObject([{ id: 'book-store:v1', title }]);
  expect([...apis, ...unbound].map(clientNameOf)).toEqual([client]);
});
