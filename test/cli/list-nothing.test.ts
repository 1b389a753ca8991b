import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lrogen, specsOf, temporary } from './lrogen.js';

describe('list', () => {
  it('says of a folder without specs what to do', async () => {
    const specs = await temporary();
    const [text, json] = [
      await lrogen(['list', '--specs', specs]),
      await lrogen(['list', '--specs', specs, '--json']),
    ];
    expect(text).toEqual({
      code: 0,
      stdout: `No specs in ${specs} tell of an API: bring some with lrogen sync --from <folder, file or address>\n`,
      stderr: '',
    });
    expect(json).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
  });

  it('says of a document that cannot be read that alone', async () => {
    const specs = await temporary();
    await writeFile(join(specs, 'file.v1.json'), '{"kind":');
    const text = await lrogen(['list', '--specs', specs]);
    const json = await lrogen(['list', '--specs', specs, '--json']);
    for (const { code, stderr } of [text, json]) {
      expect(code).toBe(3);
      expect(stderr.match(/LRO-[A-Z-]+/g)).toEqual(['LRO-JSON-SYNTAX']);
    }
    expect([text.stdout, json.stdout]).toEqual([
      'No API is known: a document could not be read\n',
      '[]\n',
    ]);
  });

  it('says of APIs without starts that none are known', async () => {
    const specs = await specsOf('service-config/cloud__filestore__v1__file_v1.yaml');
    const text = await lrogen(['list', '--starts', '--specs', specs]);
    expect([text.code, text.stdout]).toEqual([
      0,
      'No method that starts operations is known of file:v1\n',
    ]);
    const json = await lrogen(['list', '--starts', '--json', '--specs', specs]);
    expect([json.code, json.stdout]).toEqual([0, '[]\n']);
  });

  it('names a few of many APIs without starts, and counts the others', async () => {
    const services = ['cloud__filestore__v1__file_v1', 'ads__admanager__v1__admanager_v1'];
    const ads = [22, 23, 24, 25].map((n) => `ads__googleads__v${n}__googleads_v${n}`);
    const specs = await specsOf(
      ...[...services, ...ads].map((name) => `service-config/${name}.yaml`),
    );
    const { stdout } = await lrogen(['list', '--starts', '--specs', specs]);
    expect(stdout).toMatch(
      /^No method that starts operations is known of (?:[\w:]+, ){4}[\w:]+ and 1 more\n$/,
    );
  });

  it('refuses documents that tell of no API', async () => {
    const specs = await temporary();
    const file = join(specs, 'openapi.json');
    const paths = { '/v1/books': { get: { responses: {} } } };
    const info = { title: 'Books', version: 'v1' };
    await writeFile(file, JSON.stringify({ openapi: '3.0.3', info, paths }));
    const { code, stdout, stderr } = await lrogen(['list', '--specs', specs]);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain(
      'error LRO-INPUT-API: 1 document is here, and none tells of an API with long-running operations.',
    );
  });
});
