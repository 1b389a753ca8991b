import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lrogen, specsOf, temporary, tooLong } from './lrogen.js';

const FILE = [
  'discovery/file.v1.json',
  'discovery/file.v1beta1.json',
  'service-config/cloud__filestore__v1__file_v1.yaml',
] as const;

describe('show', () => {
  it('gives a title one line, whatever it holds', async () => {
    const specs = await temporary();
    await mkdir(join(specs, 'discovery'));
    const document = JSON.parse(await readFile(join(await specsOf(FILE[0]), FILE[0]), 'utf8'));
    const told = { ...document, title: 'Files\nhost  evil.example' };
    await writeFile(join(specs, FILE[0]), JSON.stringify(told));
    const { stdout } = await lrogen(['show', 'file:v1', '--specs', specs]);
    expect(stdout.split('\n')[0]).toBe('file:v1  Files host evil.example');
  });

  it('prints the whole model of an API as one object, templates as text', async () => {
    const { code, stdout, stderr } = await lrogen([
      'show',
      'file:v1',
      '--json',
      '--specs',
      await specsOf(...FILE),
    ]);
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
      expect.arrayContaining(['schemas', 'payloads', 'skipped', 'disagreements', 'title']),
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
    const specs = await specsOf(
      'discovery/osconfig.v1.json',
      'service-config/cloud__osconfig__v1__osconfig_v1.yaml',
    );
    const regional = await specsOf('discovery/dialogflow.v2.json', 'exceptions.json');
    const [dialogflow, osconfig] = await Promise.all([
      lrogen(['show', 'dialogflow:v2', '--json', '--specs', regional]),
      lrogen(['show', 'osconfig:v1', '--json', '--specs', specs]),
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
    const given = ['show', 'file', '--specs', await specsOf(...FILE)];
    const [json, text] = await Promise.all([lrogen([...given, '--json']), lrogen(given)]);
    expect(JSON.parse(json.stdout).map(({ id }: { id: string }) => id)).toEqual([
      'file:v1',
      'file:v1beta1',
    ]);
    const heads = text.stdout.split('\n').filter((line) => /^\S+:v/.test(line));
    expect(heads).toEqual(['file:v1  Cloud Filestore API', 'file:v1beta1  Cloud Filestore API']);
    expect(text.stdout).toContain(`
Bindings
  cancel  POST https://file.googleapis.com/v1/{name=projects/*/locations/*/operations/*}:cancel
          discovery discovery/file.v1.json of 2`);
    expect(text.stdout).not.toMatch(/ \n/);
    expect(tooLong(text.stdout)).toEqual([]);
  });

  it('tells of a disagreement who says what, where, since when, what is chosen, and why', async () => {
    const specs = await specsOf(
      'discovery/translate.v3.json',
      'service-config/cloud__translate__v3__translate_v3.yaml',
    );
    const given = ['show', 'translate:v3', '--specs', specs];
    const [text, json] = await Promise.all([lrogen(given), lrogen([...given, '--json'])]);
    const { revision } = JSON.parse(
      await readFile(join(specs, 'discovery/translate.v3.json'), 'utf8'),
    );
    expect(JSON.parse(json.stdout).disagreements).toContainEqual({
      subject: 'api',
      field: 'host',
      severity: 'conflict',
      since: revision,
      winner: 'translation.googleapis.com',
      rule: 'discovery before service-config, proto, openapi, documented',
      values: [
        {
          value: 'translation.googleapis.com',
          evidence: [
            {
              source: 'discovery',
              file: 'discovery/translate.v3.json',
              pointer: '/rootUrl',
              revision,
            },
          ],
        },
        {
          value: 'translate.googleapis.com',
          evidence: [
            {
              source: 'service-config',
              file: 'service-config/cloud__translate__v3__translate_v3.yaml',
              pointer: '/name',
            },
          ],
        },
      ],
    });
    const day = revision.replace(/(....)(..)(..)/, '$1-$2-$3');
    expect(text.stdout).toContain(`
  conflict: host of api, since ${day}
    chosen: translation.googleapis.com
      why: discovery before service-config, proto, openapi, documented
      discovery discovery/translate.v3.json of ${day} #/rootUrl
    not chosen: translate.googleapis.com
      service-config service-config/cloud__translate__v3__translate_v3.yaml (undated) #/name
`);
  });

  it('tells what is skipped, why, and where it stands', async () => {
    const specs = await specsOf('discovery/storage.v1.json');
    const { stdout } = await lrogen(['show', 'storage', '--specs', specs]);
    expect(stdout).toContain(`
Skipped
  LRO-METHOD-OTHER: "advanceRelocateBucket" is none of cancel, delete, get, list and wait
    storage.buckets.operations.advanceRelocateBucket POST
      b/{bucket}/operations/{operationId}/advanceRelocateBucket
      discovery discovery/storage.v1.json of `);
  });
});
