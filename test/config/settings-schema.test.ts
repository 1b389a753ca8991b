import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settingsJsonSchema } from '../../src/config/settings-schema.js';
import { printJson } from '../../src/model/print-json.js';

it('publishes the JSON schema of the settings that are read', async () => {
  await expect(printJson(settingsJsonSchema())).toMatchFileSnapshot('../../settings.schema.json');
});

it('ships it', () => {
  const { files, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(files).toContain('settings.schema.json');
  expect(exports).toHaveProperty(['./settings.schema.json'], './settings.schema.json');
});
