import { describe, expect, it } from 'vitest';
import { identify } from '../../src/normalize/identify.js';
import { source } from './builders.js';

describe('identify', () => {
  const table = [
    {
      name: 'groups documents of one service and version, discovery first',
      given: [
        source({ source: 'service-config', file: 's.yaml' }),
        source({ service: 'file', file: 'd.json' }),
      ],
      want: [{ id: 'file:v1', files: ['d.json', 's.yaml'] }],
    },
    {
      name: 'takes the Discovery name of the same host, also from another version',
      given: [
        source({ service: 'sql', host: 'sqladmin.googleapis.com', version: 'v1', file: 'd.json' }),
        source({
          source: 'service-config',
          host: 'sqladmin.googleapis.com',
          version: 'v1beta4',
          file: 's.yaml',
        }),
      ],
      want: [
        { id: 'sql:v1', files: ['d.json'] },
        { id: 'sql:v1beta4', files: ['s.yaml'] },
      ],
    },
    {
      name: 'falls back to the first label where two Discovery names share the host',
      given: [
        source({ service: 'a', host: 'x.googleapis.com', file: 'a.json' }),
        source({ service: 'b', host: 'x.googleapis.com', file: 'b.json' }),
        source({ source: 'service-config', host: 'x.googleapis.com', file: 's.yaml' }),
      ],
      want: [
        { id: 'a:v1', files: ['a.json'] },
        { id: 'b:v1', files: ['b.json'] },
        { id: 'x:v1', files: ['s.yaml'] },
      ],
    },
    {
      name: 'keeps only the newest of two dates of one document',
      given: [
        source({ service: 'file', file: 'old.json', revision: '20240619' }),
        source({ service: 'file', file: 'new.json', revision: '20260317' }),
      ],
      want: [{ id: 'file:v1', files: ['new.json'] }],
    },
    {
      name: 'keeps every service config: they are parts of one API',
      given: [
        source({ source: 'service-config', file: 'agentendpoint.yaml' }),
        source({ source: 'service-config', file: 'osconfig.yaml' }),
      ],
      want: [{ id: 'file:v1', files: ['agentendpoint.yaml', 'osconfig.yaml'] }],
    },
  ];
  it.each(table)('$name', ({ given, want }) => {
    const got = identify(given).map(({ id, sources }) => ({
      id,
      files: sources.map(({ file }) => file),
    }));
    expect(got).toEqual(want);
    const shuffled = identify([...given].reverse()).map(({ id }) => id);
    expect(shuffled.sort()).toEqual(want.map(({ id }) => id).sort());
  });
});
