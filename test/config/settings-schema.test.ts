import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settingsJsonSchema } from '../../src/config/settings-schema.js';
import { printJson } from '../../src/model/print-json.js';

it('publishes the JSON schema of the settings that are read', async () => {
  await expect(printJson(settingsJsonSchema())).toMatchFileSnapshot(
    '../../src/config/settings.schema.json',
  );
});

it('ships it', () => {
  const { files, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const place = 'dist/config/settings.schema.json';
  expect(files).toContain('dist');
  expect(exports).toHaveProperty(['./settings.schema.json'], `./${place}`);
  expect(readFileSync(place, 'utf8')).toBe(readFileSync('src/config/settings.schema.json', 'utf8'));
});
