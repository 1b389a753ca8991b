import { describe, expect, it } from 'vitest';
import { readHeaders } from '../../src/cli/headers.js';
import { syncJobs } from '../../src/cli/sync-jobs.js';

const APIS = [
  { id: 'acme:v1', from: ['acme.yaml'], server: 'https://acme.example' },
  { id: 'other', from: ['https://other.example/openapi.json'], service: 'second' },
  { id: 'third' },
];

describe('what sync is to do', () => {
  const none = { from: [], selectors: [], apis: APIS, facts: {} };
  const acme = { service: 'acme', version: 'v1', server: 'https://acme.example' };
  it.each([
    ['all that the settings name', none, [acme, { service: 'second' }]],
    ['one of them by its name', { ...none, selectors: ['acme'] }, [acme]],
    [
      'one of them by what it is called',
      { ...none, selectors: ['second'] },
      [{ service: 'second' }],
    ],
    ['what the command line names', { ...none, from: ['x.yaml'] }, [{}]],
    [
      'what the command line names and the settings too',
      { ...none, from: ['./acme.yaml'] },
      [acme],
    ],
    [
      'what the command line names, of no single API',
      { ...none, from: ['acme.yaml', 'https://other.example/openapi.json'] },
      [{}],
    ],
    [
      'what the command line names, with what is stated of the API',
      { ...none, from: ['x.yaml'], selectors: ['acme:v1'], facts: { server: 'https://x.example' } },
      [{ ...acme, server: 'https://x.example' }],
    ],
  ])('is %s', (_, given, want) => {
    expect(syncJobs(given).map(({ stated }) => JSON.parse(JSON.stringify(stated)))).toEqual(want);
  });

  const shape = { name: 'id', page: 'data' };
  const shaped = { ...none, apis: [{ id: 'acme:v1', from: ['acme.yaml'], shape }] };
  it.each([
    ['the documents of the settings', shaped],
    ['others', { ...shaped, from: ['x.yaml'], selectors: ['acme'] }],
  ])('takes each member of a shape by itself over the settings: of %s', (_, given) => {
    const facts = { shape: { page: 'tasks', nextPage: 'next' } };
    expect(syncJobs({ ...given, facts })[0]?.stated.shape).toEqual({ ...shape, ...facts.shape });
    const status = { shape: { status: 'state', succeeded: ['DONE'] } };
    expect(syncJobs({ ...given, facts: status })[0]?.stated.shape).toMatchObject(status.shape);
  });

  it('takes what makes a shape with the settings alone', () => {
    const own = { status: 'state', succeeded: ['DONE'] };
    const apis = [{ id: 'acme:v1', from: ['acme.yaml'], shape: own }];
    const facts = { shape: { failed: ['X'] } };
    expect(syncJobs({ ...none, apis, facts })[0]?.stated.shape).toEqual({ ...own, ...facts.shape });
    expect(() => syncJobs({ ...none, from: ['x.yaml'], facts })).toThrow(
      'values belong to a status',
    );
  });

  it('is no shape that says two things of one', () => {
    const apis = [{ id: 'acme:v1', from: ['acme.yaml'], shape: { done: 'finished' } }];
    const facts = { shape: { status: 'state', succeeded: ['DONE'] } };
    expect(() => syncJobs({ ...none, apis, facts })).toThrow('either done or status says');
  });

  it('is nothing where nothing says where documents are', () => {
    expect(() => syncJobs({ ...none, selectors: ['third'] })).toThrow(
      'no settings say where third',
    );
    expect(() => syncJobs({ ...none, apis: [] })).toThrow('nothing says where documents are');
  });
});

describe('--header', () => {
  const from = ['https://a.example/x.json', 'specs'];
  it('is read as a name and a value', () => {
    expect(readHeaders(['Authorization: Bearer a:b', 'x-key:1'], from)).toEqual({
      authorization: 'Bearer a:b',
      'x-key': '1',
    });
    expect(readHeaders([], [])).toBeUndefined();
  });

  it.each([
    ['has no colon', ['secret'], from],
    ['has a line break', ['authorization: secret\nx: y'], from],
    ['has no value', ['authorization:'], from],
    ['is for no address', ['authorization: secret'], ['specs']],
    ['is for two hosts', ['authorization: secret'], [...from, 'https://b.example/y.json']],
  ])('is refused without a word of its value where it %s', (_, given, places) => {
    let message = '';
    try {
      readHeaders(given, places);
    } catch (error) {
      message = String(error);
    }
    expect(message).toMatch(/LRO-USAGE/);
    expect(message).not.toContain('secret');
  });
});
