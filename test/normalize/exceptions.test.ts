import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/normalize/normalize.js';
import { type Exceptions, NO_EXCEPTIONS, readExceptions } from '../../src/sources/exceptions.js';
import { CANCEL, claim, placed, row, source } from './builders.js';

function apply(given: Partial<Exceptions>) {
  return normalize({
    sources: [
      source({ service: 'file', claims: [claim('cancel', CANCEL)] }),
      source({
        source: 'service-config',
        file: 'service-config/file.yaml',
        claims: [claim('cancel', CANCEL, { httpMethod: 'GET' })],
      }),
    ],
    documented: [placed({ verb: 'PUT' })],
    exceptions: { ...NO_EXCEPTIONS, ...given },
  });
}

const reason = 'A reason that says why.';

describe('an exception', () => {
  it('states the regional hosts of a service', () => {
    const { apis, diagnostics } = apply({
      endpoints: [
        {
          host: 'file.googleapis.com',
          pattern: '{location}-file.googleapis.com',
          hosts: { eu: 'file-eu.googleapis.com' },
          atDefaultHost: ['global'],
          required: true,
          reason,
        },
      ],
    });
    expect(diagnostics).toEqual([]);
    expect(apis[0]?.endpoints).toEqual({
      byLocation: { eu: 'file-eu.googleapis.com' },
      pattern: '{location}-file.googleapis.com',
      atDefaultHost: ['global'],
      required: true,
      reason,
    });
  });

  it('states the names that operations tell otherwise than their methods take them', () => {
    const renaming = {
      from: 'p/{project}/l/{location}/o/{operation}',
      to: 'projects/{project}/locations/{location}/operations/{operation}',
      reason,
    };
    const { apis, diagnostics } = apply({ names: [{ api: 'file:v1', ...renaming }] });
    expect(diagnostics).toEqual([]);
    expect(apis[0]?.renamed).toEqual([renaming]);
  });

  it('settles a disagreement of sources', () => {
    const subject = 'cancel projects.locations.operations';
    const { apis, diagnostics } = apply({
      disagreements: [{ api: 'file:v1', subject, field: 'httpMethod', reason }],
    });
    expect(diagnostics).toEqual([]);
    expect(apis[0]?.disagreements).toMatchObject([{ field: 'httpMethod', exception: reason }]);
  });

  it('settles a contradicted row', () => {
    const { conformance, diagnostics } = apply({
      documented: [
        {
          api: 'file:v1',
          method: row().method,
          url: `https://file.googleapis.com${CANCEL}`,
          reason,
        },
      ],
    });
    expect(diagnostics).toEqual([]);
    expect(conformance).toMatchObject([{ verdict: 'contradicted', exception: reason }]);
  });

  it('that matches nothing is an error that names its place', () => {
    const { diagnostics } = apply({
      endpoints: [
        { host: 'gone.googleapis.com', hosts: {}, atDefaultHost: [], required: true, reason },
      ],
      disagreements: [{ api: 'file:v1', subject: 'get x', field: 'scopes', reason }],
      names: [
        { api: 'gone:v1', from: 'x/{o}', to: 'operations/{o}', reason },
        { api: 'file:v1', from: 'x/{o}', to: 'jobs/{o}', reason },
      ],
      documented: [{ api: 'file:v1', method: 'm', url: 'u', reason }],
    });
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['LRO-EXCEPTION-UNUSED', '/endpoints/0'],
      ['LRO-EXCEPTION-UNUSED', '/names/0'],
      ['LRO-EXCEPTION-UNUSED', '/names/1'],
      ['LRO-EXCEPTION-UNUSED', '/disagreements/0'],
      ['LRO-EXCEPTION-UNUSED', '/documented/0'],
    ]);
  });
});

describe('readExceptions', () => {
  const table = [
    { name: 'refuses text that is no JSON', given: '{', pointer: '' },
    { name: 'refuses an unknown member', given: '{"endpoint":[]}', pointer: '' },
    {
      name: 'refuses an entry without a reason',
      given: '{"endpoints":[{"host":"a.b","pattern":"{location}-a.b"}]}',
      pointer: '/endpoints/0/reason',
    },
    {
      name: 'refuses a pattern that is no host',
      given: `{"endpoints":[{"host":"a.b","pattern":"{location}@evil","reason":"${reason}"}]}`,
      pointer: '/endpoints/0/pattern',
    },
    {
      name: 'refuses a pattern of names that could be more than one',
      given: `{"names":[{"api":"a:v1","from":"x/../{o}","to":"{o}","reason":"${reason}"}]}`,
      pointer: '/names/0/from',
    },
    {
      name: 'refuses names of other variables',
      given: `{"names":[{"api":"a:v1","from":"x/{o}","to":"y/{p}","reason":"${reason}"}]}`,
      pointer: '/names/0/to',
    },
  ];
  it.each(table)('$name', ({ given, pointer }) => {
    const { exceptions, diagnostics } = readExceptions({ file: 'exceptions.json', text: given });
    expect(exceptions).toEqual(NO_EXCEPTIONS);
    expect(diagnostics).toMatchObject([
      { code: 'LRO-EXCEPTION-SYNTAX', severity: 'error', pointer },
    ]);
  });
});
