/** Discovery runs a proto name together: `google.cloud.osconfig.v1.X` is `GoogleCloudOsconfigV1X`. */
export function discoveryId(protoName: string): string {
  return protoName
    .split('.')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** A run-together id without its package, as far as a version or `__` shows where that ends. */
export function withoutPackage(schema: string): string {
  const prefix = /^.*?(?:V\d+(?:p\d+)?(?:(?:alpha|beta|main)\d*)?(?:__)?|__)(?=[A-Z])/.exec(schema);
  return prefix === null ? schema : schema.slice(prefix[0].length);
}
