/** npm's own reading of `.npmrc` files, environment and defaults, as far as it is used here. */
declare module '@npmcli/config' {
  export interface ConfigOptions {
    readonly npmPath: string;
    readonly definitions: unknown;
    readonly shorthands: unknown;
    readonly flatten: unknown;
    readonly nerfDarts: unknown;
    readonly argv?: readonly string[];
    readonly cwd?: string;
    readonly warn?: boolean;
  }
  export default class Config {
    constructor(options: ConfigOptions);
    load(): Promise<void>;
    /** Whether nobody has set it. */
    isDefault(key: string): boolean;
    /** The settings as npm's libraries take them. */
    readonly flat: Readonly<Record<string, unknown>>;
  }
}

declare module '@npmcli/config/lib/definitions/index.js' {
  import type { ConfigOptions } from '@npmcli/config';

  const npm: Pick<ConfigOptions, 'definitions' | 'shorthands' | 'flatten' | 'nerfDarts'>;
  export default npm;
}
