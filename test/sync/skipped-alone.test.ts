import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lrogen, temporary } from '../cli/lrogen.js';
import { discovery } from './document.js';

/** A document whose only operations method is none of the five. */
const PAUSE = discovery().text.replaceAll('cancel', 'pause');

describe('an API with nothing but methods that are skipped', () => {
  it('is kept by sync, shown with the reason, and has no line in the list', async () => {
    const root = await temporary();
    const [from, specs] = [join(root, 'from'), join(root, 'specs')];
    await mkdir(from);
    await writeFile(join(from, 'library.v1.json'), PAUSE);
    const synced = await lrogen(['sync', '--from', from, '--specs', specs, '--json']);
    expect(synced).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(synced.stdout).changes).toContainEqual({
      path: 'discovery/library.v1.json',
      what: 'added',
    });
    const ask = (...words: string[]) => lrogen([...words, '--specs', specs]);
    const [json, text, list, none] = await Promise.all([
      ask('show', 'library:v1', '--json'),
      ask('show', 'library'),
      ask('list', 'library:v1', '--json'),
      ask('list', 'library:v2'),
    ]);
    expect(json).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(json.stdout)).toMatchObject({
      id: 'library:v1',
      bindings: [],
      skipped: [{ id: 'library.projects.operations.pause', code: 'LRO-METHOD-OTHER' }],
    });
    expect(text.stdout).toContain('\nSkipped\n  LRO-METHOD-OTHER: "pause" is none of ');
    expect(list).toMatchObject({ code: 0, stdout: '[]\n', stderr: '' });
    expect(none).toMatchObject({ code: 2 });
    expect(none.stderr).toContain('There is library:v1');
  });
});
