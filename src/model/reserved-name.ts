/** Names that old systems keep for devices, whatever follows behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A service becomes an npm package name and a folder, a version a subpath and a folder. */
const SERVICE = /^[a-z][a-z0-9_-]{0,62}$/;
const VERSION = /^[a-z0-9][a-z0-9_-]{0,62}$|^[a-z0-9]{1,31}\.[a-z0-9]{1,31}$/;

/** Whether a service can have a package. */
export function isPackageName(service: string): boolean {
  return SERVICE.test(service) && !isReservedService(service);
}

/** Whether a version can have a subpath in its package. */
export function isSubpathName(version: string): boolean {
  return VERSION.test(version) && !isReservedName(version);
}

/** Whether no folder of an API can have the name: some system, or every package manager, has it. */
export function isReservedName(name: string): boolean {
  return DEVICE.test(name) || name.toLowerCase() === 'node_modules';
}

/** Whether no package of a service can have the name, which the runtime's package has too. */
export function isReservedService(name: string): boolean {
  return isReservedName(name) || name === 'runtime';
}
