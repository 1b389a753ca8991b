import { describe, expect, it } from 'vitest';
import { lrogen } from './lrogen.js';

describe('show', () => {
  it('prints the whole model of an API as one object, templates as text', async () => {
    const { code, stdout, stderr } = await lrogen(['show', 'file:v1', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const model = JSON.parse(stdout);
    expect(model).toMatchObject({
      id: 'file:v1',
      service: 'file',
      version: 'v1',
      host: 'file.googleapis.com',
      scopes: ['https://www.googleapis.com/auth/cloud-platform'],
      operationKind: 'longrunning',
    });
    expect(Object.keys(model)).toEqual(
      expect.arrayContaining(['schemas', 'payloads', 'leftOut', 'disagreements', 'title']),
    );
    const [cancel] = model.bindings;
    expect(cancel).toMatchObject({
      kind: 'cancel',
      template: '/v1/{name=projects/*/locations/*/operations/*}:cancel',
      url: 'https://file.googleapis.com/v1/{name=projects/*/locations/*/operations/*}:cancel',
      body: 'empty',
    });
    expect(cancel.evidence[0]).toEqual({
      source: 'discovery',
      file: 'discovery/file.v1.json',
      pointer: '/resources/projects/resources/locations/resources/operations/methods/cancel',
      revision: expect.stringMatching(/^\d{8}$/),
    });
  });

  it('tells regional hosts and disagreements where there are some', async () => {
    const [dialogflow, osconfig] = await Promise.all([
      lrogen(['show', 'dialogflow:v2', '--json']),
      lrogen(['show', 'osconfig:v1', '--json']),
    ]);
    expect(JSON.parse(dialogflow.stdout).endpoints).toMatchObject({
      pattern: '{location}-dialogflow.googleapis.com',
      required: true,
      atDefaultHost: ['global'],
    });
    expect(JSON.parse(osconfig.stdout).disagreements[0]).toMatchObject({
      subject: 'cancel projects.locations.operations',
      field: 'presence',
      severity: 'coverage',
      winner: 'present',
    });
  });

  it('prints a list for a service, however many versions it has', async () => {
    const [json, text] = await Promise.all([
      lrogen(['show', 'file', '--json']),
      lrogen(['show', 'file']),
    ]);
    expect(JSON.parse(json.stdout).map(({ id }: { id: string }) => id)).toEqual([
      'file:v1',
      'file:v1beta1',
    ]);
    const heads = text.stdout.split('\n').filter((line) => /^\S+:v/.test(line));
    expect(heads).toEqual(['file:v1  Cloud Filestore API', 'file:v1beta1  Cloud Filestore API']);
    expect(text.stdout).toContain(`
Bindings
  cancel  POST https://file.googleapis.com/v1/{name=projects/*/locations/*/operations/*}:cancel
          discovery discovery/file.v1.json#/resources/projects/resources/locations/resources/operations/methods/cancel of `);
    expect(text.stdout).not.toMatch(/ \n/);
  });
});
