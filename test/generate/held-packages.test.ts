import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { heldBecause } from '../../src/generate/held-packages.js';

const SERVICES = ['admin', 'dialogflow', 'file', 'pubsub', 'run', 'spanner'];

describe('heldBecause', () => {
  const cases: { name: string; given: string; want: string[] }[] = [
    { name: 'a Discovery document', given: 'discovery/file.v1beta1.json', want: ['file'] },
    { name: 'a version with a dot', given: 'discovery/admin.directory_v1.json', want: ['admin'] },
    { name: 'an OpenAPI description', given: 'openapi/run.v2.json', want: ['run'] },
    {
      name: 'a service config',
      given: 'service-config/cloud__dialogflow__cx__v3__dialogflow_v3.yaml',
      want: ['dialogflow'],
    },
    {
      name: 'a config without a version',
      given: 'service-config/spanner__v1__spanner.yaml',
      want: ['spanner'],
    },
    { name: 'a config by its own name', given: 'service-config/file_v1.yaml', want: ['file'] },
    {
      name: 'exceptions',
      given: 'exceptions.json',
      want: SERVICES,
    },
    {
      name: 'documented rows',
      given: 'documented.json',
      want: SERVICES,
    },
    {
      name: 'a document in a nested folder',
      given: 'vendor/discovery/file.v1.json',
      want: ['file'],
    },
    { name: 'a document beside all folders', given: 'file.v1.json', want: ['file'] },
    { name: 'a config anywhere', given: 'a/b/pubsub_v1.yaml', want: ['pubsub'] },
    // Then it may be about what has lost a version.
    { name: 'a document of any name', given: 'mine.json', want: ['run'] },
    { name: 'a document of no known service', given: 'mine/other.v1.json', want: ['run'] },
  ];
  it.each(cases)('knows the services that $name is about', ({ given, want }) => {
    const diagnostics: Diagnostic[] = [
      { code: 'LRO-JSON-SYNTAX', severity: 'error', message: 'm', help: 'h', file: given },
      {
        code: 'LRO-YAML-INDENT',
        severity: 'warning',
        message: 'm',
        help: 'h',
        file: 'discovery/pubsub.v1.json',
      },
    ];
    const unread = heldBecause(diagnostics, new Set(SERVICES), new Set(['run']));
    expect(SERVICES.filter((service) => unread(service) !== undefined)).toEqual(want);
  });
});
