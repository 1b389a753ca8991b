/** Names that old systems keep for devices, whatever follows behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Letters, digits and single separators. */
const PLAIN = /^[a-z0-9]+(?:(?:[.-]|_{1,2})[a-z0-9]+)*$/i;
const MAX_LENGTH = 200;

/** Whether no file can have the name on some system that people use. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

/** Whether a name from a document is one that a file can have on every disk, inside its folder. */
export function isSafeFileName(name: string): boolean {
  return name.length <= MAX_LENGTH && PLAIN.test(name) && !isDeviceName(name);
}
