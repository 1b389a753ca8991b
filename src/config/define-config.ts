import type { SettingsInput } from './settings-schema.js';

/** The settings as they are, with their types: for `lrogen.config.ts` and `lrogen.config.js`. */
export function defineConfig(settings: SettingsInput): SettingsInput {
  return settings;
}
