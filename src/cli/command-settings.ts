import { readSettings, type Settings, type SettingsOptions } from '../config/settings.js';

/** What the settings say, of a command's options those that are about settings over them. */
export function commandSettings({ config, specs, out }: SettingsOptions): Promise<Settings> {
  return readSettings({ config, specs, out });
}
