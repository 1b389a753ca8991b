import { fileURLToPath } from 'node:url';

/**
 * What is measured side by side: a name, the module with its `connect`, the packages to install, and
 * whether it is said to run in a browser too. The first is the floor, the second is lrogen.
 */
export const clients = [
  { name: 'fetch by hand', module: file('fetch.js'), browser: true },
  { name: '@lrogen/file', module: file('lrogen.js'), browser: true },
  { name: 'googleapis, file alone', module: file('googleapis-file.js') },
  { name: 'googleapis', module: file('googleapis.js'), package: 'googleapis' },
  {
    name: '@google-cloud/filestore',
    module: file('filestore.js'),
    package: '@google-cloud/filestore',
  },
];

/** lrogen once more, by the functions that its class is made of: what is smallest in a bundle. */
export const functions = {
  name: '@lrogen/file, functions',
  module: file('lrogen-functions.js'),
  browser: true,
};

/** The same start of an instance by each of them, and the wait for it. */
export const starting = [
  { name: 'fetch by hand', module: file('start-fetch.js'), browser: true },
  { name: '@lrogen/file', module: file('start-lrogen.js'), browser: true },
  { name: 'googleapis, file alone', module: file('start-googleapis-file.js') },
  { name: 'googleapis', module: file('start-googleapis.js') },
  { name: '@google-cloud/filestore', module: file('start-filestore.js') },
];

/** The module that imports nothing, to which import times are compared. */
export const empty = { name: 'empty module', module: file('empty.js') };

function file(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}
