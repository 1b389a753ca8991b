/** Names that old systems keep for devices, whatever follows behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether no folder of an API can have the name: some system, or every package manager, has it. */
export function isReservedName(name: string): boolean {
  return DEVICE.test(name) || name.toLowerCase() === 'node_modules';
}

/** Whether no package of a service can have the name, which the runtime's package has too. */
export function isReservedService(name: string): boolean {
  return isReservedName(name) || name === 'runtime';
}
