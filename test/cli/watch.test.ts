import { spawn } from 'node:child_process';
import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Changes } from '../../src/cli/watch.js';
import { edit, MAIN, specsOf, temporary } from './lrogen.js';

/** Runs `generate --watch` up to the end of the test; waits for what it prints. */
function watching(given: readonly string[], cwd?: string) {
  const child = spawn(process.execPath, [MAIN, 'generate', '--watch', ...given], { cwd });
  onTestFinished(() => void child.kill());
  let printed = '';
  const seen: (() => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      printed += data;
      for (const check of seen.splice(0)) check();
    });
  }
  return async (text: string | RegExp): Promise<void> => {
    while (printed.search(text) < 0) await new Promise<void>((resolve) => seen.push(resolve));
    printed = '';
  };
}

it('makes packages anew when a spec changes, and goes on after one that is broken', async () => {
  const specs = await specsOf('discovery/file.v1.json');
  const out = join(await temporary(), 'out');
  const until = watching(['--specs', specs, '--out', out]);
  const file = join(specs, 'discovery/file.v1.json');
  await until('Watching ');
  await edit(file, (text) => text.replace('Cloud Filestore API', 'Cloud Files API'));
  await until(/changed +file\/README\.md\n[\s\S]*files changed/);
  await edit(file, (text) => text.slice(0, 100));
  await until(/LRO-JSON-SYNTAX/);
});

it('follows settings that were not there when it began, and to where they lead', async () => {
  const cwd = await temporary();
  await cp(await specsOf('discovery/file.v1.json'), join(cwd, 'specs'), { recursive: true });
  await cp(join(cwd, 'specs'), join(cwd, 'others'), { recursive: true });
  const until = watching(['--quiet'], cwd);
  const read = async (): Promise<string> => {
    for (;;) {
      const text = await readFile(join(cwd, 'generated/file/README.md'), 'utf8').catch(() => '');
      if (text !== '') return text;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const becomes = async (text: string): Promise<void> => {
    while (!(await read()).includes(text)) await new Promise((done) => setTimeout(done, 50));
  };
  await becomes('@lrogen/file');
  await writeFile(join(cwd, 'lrogen.config.json'), '{ "scop": "@acme" }');
  await until('Did you mean "scope"');
  await writeFile(join(cwd, 'lrogen.config.json'), '{ "scope": "@acme", "specs": "others" }');
  await becomes('@acme/file');
  const moved = join(cwd, 'others/discovery/file.v1.json');
  await edit(moved, (text) => text.replace('Cloud Filestore API', 'Cloud Files API'));
  await becomes('Cloud Files API');
}, 60_000);

it('sees a file that is saved by another that takes its place, again and again', async () => {
  const folder = await temporary();
  const file = join(folder, 'settings.json');
  await writeFile(file, '0');
  const changes = await Changes.of([file]);
  onTestFinished(() => changes.close());
  for (const text of ['1', '2', '3']) {
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
    await changes.next();
  }
  let isSeen = false;
  void changes.next().then(() => {
    isSeen = true;
  });
  await writeFile(join(folder, 'other.json'), '');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isSeen).toBe(false);
});

it('says that a path cannot be watched', async () => {
  const missing = join(await temporary(), 'missing');
  await expect(Changes.of([missing])).rejects.toThrow('ENOENT');
});
